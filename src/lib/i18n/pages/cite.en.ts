import { capitalised } from '../format';
import type { CiteWords } from './cite';

export const words: CiteWords = {
  heading: 'Cite',
  copy: 'Copy this text',
  download: 'For a citation manager',
  asPublished:
    'This cites the chart as published. For a selection of your own, copy the sentence under the chart: its address holds the selection.',
  dataTitle: 'Internet restrictions in Kazakhstan, 2005–2026: the evidence',
  evidence: (date) => `evidence to ${date}`,
  searched: (date) => `texts searched to ${date}`,
  text: ({ author, title, site, version, reach, licence, address }) =>
    `${capitalised(author)}. “${title}”. ${site}, data version ${version}, ${reach}. Licence: ${licence}. ${address}`,
  note: ({ reach, licence }) => `${capitalised(reach)}. Licence: ${licence}.`,
};
