import { capitalised } from '../format';
import type { CiteWords } from './cite';

export const words: CiteWords = {
  heading: 'Сілтеме жасау',
  copy: 'Осы мәтінді көшіру',
  download: 'Библиографиялық бағдарламаларға',
  asPublished:
    'Бұл – графиктің жарияланған күйіне сілтеме. Санақ шарттарын өзгертсеңіз, график астындағы сөйлемді көшіріңіз: таңдауыңыз оның мекенжайында сақталған.',
  dataTitle: 'Қазақстандағы интернет шектеулері, 2005–2026: дәлелдер',
  evidence: (date) => `деректердің соңғы күні: ${date}`,
  searched: (date) => `мәтіндер қаралған соңғы уақыт: ${date}`,
  text: ({ author, title, site, version, reach, licence, address }) =>
    `${capitalised(author)}. «${title}». ${site}, деректер нұсқасы ${version}, ${reach}. Лицензиясы: ${licence}. ${address}`,
  note: ({ reach, licence }) => `${capitalised(reach)}. Лицензиясы: ${licence}.`,
};
