import { capitalised } from '../format';
import type { CiteWords } from './cite';

export const words: CiteWords = {
  heading: 'Как сослаться',
  copy: 'Скопировать этот текст',
  download: 'Для библиографических программ',
  asPublished:
    'Так ссылаются на график в опубликованном виде. Если вы изменили условия подсчета, скопируйте фразу под графиком: в ее адресе сохранен ваш выбор.',
  dataTitle: 'Ограничения интернета в Казахстане, 2005–2026: свидетельства',
  evidence: (date) => `данные собраны по ${date}`,
  searched: (date) => `тексты просмотрены до этой даты: ${date}`,
  text: ({ author, title, site, version, reach, licence, address }) =>
    `${capitalised(author)}. «${title}». ${site}, версия данных ${version}, ${reach}. Лицензия: ${licence}. ${address}`,
  note: ({ reach, licence }) => `${capitalised(reach)}. Лицензия: ${licence}.`,
};
