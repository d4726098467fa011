import type { Locale } from '$lib/i18n/locale';

/** What is cited, in one language: a chart or the data set. No date of access: nobody knows it here. */
export interface Cited {
  kind: 'chart' | 'data';
  /** ASCII, and another one for every language and version of the data. */
  key: string;
  /** An organisation. */
  author: string;
  title: string;
  site: string;
  version: string;
  /** When this version of the data came out, `YYYY-MM-DD`. */
  released: string;
  /** How far the data reach, and their licence, in words. */
  note: string;
  address: string;
  language: Locale;
}

/** The section of a page that says how to cite it, in plain words. */
export interface CiteSection {
  heading: string;
  text: string;
  copy: string;
  download: string;
  note: string;
}

export type CitationFormat = 'bib' | 'ris' | 'csl.json';

/** The files that citation managers read, by ending. */
export const citationFiles: Record<CitationFormat, { type: string; write(cited: Cited): string }> =
  {
    bib: { type: 'application/x-bibtex', write: bibtexOf },
    ris: { type: 'application/x-research-info-systems', write: risOf },
    'csl.json': {
      type: 'application/vnd.citationstyles.csl+json',
      write: cslOf,
    },
  };

/** One line without control characters and blanks that a typesetter would read as more than a blank. */
const plain = (text: string): string =>
  text
    .replaceAll('\u00ad', '')
    .replaceAll('\u2011', '-')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();

// A brace stands as a command: BibTeX counts escaped ones too.
const latex: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escapeLatex = (text: string) =>
  plain(text).replaceAll(/[\\{}~^$&#_%]/g, (special) => latex[special] ?? `\\${special}`);

const languages: Record<Locale, string> = { en: 'English', ru: 'Russian', kk: 'Kazakh' };

/** An address in which nothing can end a field. */
const plainAddress = (address: string) =>
  plain(address).replaceAll(/[\\{}\s]/g, (special) => encodeURIComponent(special));

function bibtexOf({ key, author, title, site, version, released, ...cited }: Cited): string {
  const [year, month] = released.split('-').map(Number);
  const fields = [
    // Doubled braces keep an organisation whole and the capitals of a title.
    `author = {{${escapeLatex(author)}}}`,
    `title = {{${escapeLatex(title)}}}`,
    `howpublished = {${escapeLatex(site)}}`,
    `year = {${year}}`,
    `month = {${month}}`,
    `version = {${escapeLatex(version)}}`,
    `url = {${plainAddress(cited.address)}}`,
    `language = {${languages[cited.language]}}`,
    `note = {${escapeLatex(cited.note)}}`,
  ];
  return `@misc{${key},\n${fields.map((field) => `  ${field}`).join(',\n')}\n}\n`;
}

function risOf({ kind, key, author, title, site, version, released, ...cited }: Cited): string {
  const [year = '', month, day] = released.split('-');
  const lines: [tag: string, value: string][] = [
    ['TY', kind === 'data' ? 'DATA' : 'ELEC'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['T2', site],
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
    ['ET', version],
    ['LA', cited.language],
    ['N1', cited.note],
    ['UR', plainAddress(cited.address)],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${plain(value)}\r\n`).join('');
}

function cslOf({ kind, key, author, title, site, version, released, ...cited }: Cited): string {
  const item = {
    id: key,
    type: kind === 'data' ? 'dataset' : 'webpage',
    author: [{ literal: plain(author) }],
    title: plain(title),
    'container-title': plain(site),
    version: plain(version),
    issued: { 'date-parts': [released.split('-').map(Number)] },
    language: cited.language,
    note: plain(cited.note),
    URL: plainAddress(cited.address),
  };
  return `${JSON.stringify([item], null, 1)}\n`;
}
