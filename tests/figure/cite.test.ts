import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugs } from '$lib/charts';
import { citationFiles, type Cited } from '$lib/figure/cite';
import { locales } from '$lib/i18n/locale';
import { chartCitation, dataCitation } from '$lib/server/cite';
import { dataVersion } from '$lib/server/version';

/** One entry: its type, key and fields. Braces balance as BibTeX counts them, escaped or not. */
function readBibtex(text: string) {
  const [, type, key, body = ''] = /^@([a-z]+)\{([!-~]+?),\n(.*)\n\}\n$/s.exec(text) ?? [];
  const fields = body.split(',\n').map((line) => {
    const [, name, value = ''] = /^ {2}([a-z]+) = \{(.*)\}$/.exec(line) ?? [];
    let depth = 0;
    for (const character of value) {
      depth += character === '{' ? 1 : character === '}' ? -1 : 0;
      expect(depth, line).toBeGreaterThanOrEqual(0);
    }
    expect(depth, line).toBe(0);
    expect(name, line).toBeTruthy();
    return [name!, value] as const;
  });
  return { type, key, fields: Object.fromEntries(fields) as Record<string, string> };
}

/** The lines of one record; the last is its end. */
function readRis(text: string): [tag: string, value: string][] {
  expect(text.endsWith('\r\n')).toBe(true);
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
  const read = lines.map((line) => [line.slice(0, 2), line.slice(6)] as [string, string]);
  expect(read[0]![0]).toBe('TY');
  expect(read.at(-1)).toEqual(['ER', '']);
  expect(read.filter(([tag]) => tag === 'ER' || tag === 'TY')).toHaveLength(2);
  return read;
}

interface CslItem {
  id: string;
  type: string;
  author: { literal: string }[];
  issued: { 'date-parts': number[][] };
  [field: string]: unknown;
}

/** One item with what csl-data.json of CSL 1.0.2 asks of it. */
function readCsl(text: string): CslItem {
  const items = JSON.parse(text) as CslItem[];
  expect(items).toHaveLength(1);
  const [item] = items;
  expect(['dataset', 'webpage']).toContain(item!.type);
  for (const field of ['id', 'title', 'container-title', 'version', 'language', 'note', 'URL']) {
    expect(item![field], field).toEqual(expect.stringMatching(/./));
  }
  expect(item!.author.map(({ literal }) => typeof literal)).toEqual(['string']);
  const [[year, month, day] = []] = item!.issued['date-parts'];
  expect([year, month, day].every(Number.isInteger)).toBe(true);
  expect(item).not.toHaveProperty('accessed');
  return item!;
}

const undoLatex = (text: string) =>
  text
    .replaceAll('\\textbraceleft{}', '{')
    .replaceAll('\\textbraceright{}', '}')
    .replaceAll('\\textasciitilde{}', '~')
    .replaceAll('\\textasciicircum{}', '^')
    .replaceAll(/\\([$&#_%])/g, '$1')
    .replaceAll('\\textbackslash{}', '\\');

const oneLine = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');

const all = locales.flatMap((locale) => [
  ...slugs.map((slug) => ({ name: slug, locale, read: () => chartCitation(slug, locale) })),
  { name: 'data', locale, read: () => dataCitation(locale) },
]);

test.each(all)('$name in $locale is cited alike in text, BibTeX, RIS and CSL-JSON', async (one) => {
  const { cited, section } = await one.read();
  const cff = readFileSync('CITATION.cff', 'utf8');
  const [, author] = /authors:\n {2}- name: (.*)/.exec(cff)!;
  const [, released = ''] = /date-released: (.*)/.exec(cff)!;

  const bibtex = readBibtex(citationFiles.bib.write(cited));
  const ris = new Map(readRis(citationFiles.ris.write(cited)));
  const csl = readCsl(citationFiles['csl.json'].write(cited));

  expect(bibtex.type).toBe('misc');
  expect(bibtex.key).toMatch(/^kaznet-timeline-[a-z-]+-(en|ru|kk)-[0-9a-f]{8}$/);
  expect([ris.get('ID'), csl.id]).toEqual([bibtex.key, bibtex.key]);

  expect(undoLatex(bibtex.fields.author!)).toBe(`{${author}}`);
  expect([ris.get('AU'), csl.author[0]!.literal]).toEqual([author, author]);

  const title = oneLine(cited.title);
  expect(undoLatex(bibtex.fields.title!)).toBe(`{${title}}`);
  expect([ris.get('TI'), csl.title]).toEqual([title, title]);

  expect([bibtex.fields.version, ris.get('ET'), csl.version]).toEqual(Array(3).fill(dataVersion()));
  const path = one.name === 'data' ? 'data' : `charts/${one.name}`;
  expect(cited.address.endsWith(`/${one.locale}/${path}/`)).toBe(true);
  expect([bibtex.fields.url, ris.get('UR'), csl.URL]).toEqual(Array(3).fill(cited.address));

  const day = csl.issued['date-parts'][0]!.map((part) => String(part).padStart(2, '0')).join('-');
  expect(day).toBe(released);
  expect(ris.get('DA')).toBe(`${released.replaceAll('-', '/')}/`);
  expect(`${bibtex.fields.year}-${bibtex.fields.month!.padStart(2, '0')}`).toBe(
    released.slice(0, 7),
  );

  for (const part of [author!.slice(1), cited.title, cited.site, dataVersion(), 'CC BY 4.0']) {
    expect(section.text).toContain(part);
  }
  // Where these data are frozen, the address of the frozen chart follows.
  const [live = ''] = section.text.split(/(?<=\/) (?=\p{Lu}[^/]*: \S*\/frozen\/)/u);
  expect(live.endsWith(` ${cited.address}`)).toBe(true);
  expect(section.text).not.toMatch(/undefined|\[|\]|\.\./);
});

test('a key names one page in one language', async () => {
  const keys = await Promise.all(all.map(async ({ read }) => (await read()).cited.key));
  expect(new Set(keys).size).toBe(all.length);
});

test('letters stay letters: Kazakh and Russian are UTF-8 as they are', async () => {
  for (const [locale, letter] of [
    ['kk', 'ғ'],
    ['ru', 'ы'],
  ] as const) {
    const { cited } = await dataCitation(locale);
    for (const { write } of Object.values(citationFiles)) expect(write(cited)).toContain(letter);
  }
});

const cited: Cited = {
  kind: 'chart',
  key: 'kaznet-timeline-days-en-00000000',
  author: 'the contributors',
  title: '',
  site: 'KazNet Timeline',
  version: '0.0.0+00000000',
  released: '2026-01-02',
  note: 'Evidence to 2025',
  address: 'https://example.org/~a/{b}/',
  language: 'en',
};

const hostile = [
  '}, url = {https://evil.example',
  '{{{',
  '}}}',
  '\\input{/etc/passwd}',
  '100 % of $x_1^2 & #~',
  'one\r\nER  - \r\nTY  - BOOK',
  'a\nUR  - https://evil.example',
  'quotes " and \\" and </script>',
  'nul \u0000 and line \u2028 and nel \u0085 end',
  '\\textbraceleft{}',
];

function expectKept(title: string) {
  const kept = title.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  const bibtex = readBibtex(citationFiles.bib.write({ ...cited, title }));
  expect(Object.keys(bibtex.fields)).toHaveLength(9);
  expect(bibtex.fields.url).toBe('https://example.org/~a/%7Bb%7D/');
  const ris = readRis(citationFiles.ris.write({ ...cited, title }));
  expect(ris.find(([tag]) => tag === 'TI')).toEqual(['TI', kept]);
  expect(ris).toHaveLength(12);
  expect(JSON.parse(citationFiles['csl.json'].write({ ...cited, title }))).toMatchObject([
    { title: kept, URL: 'https://example.org/~a/%7Bb%7D/' },
  ]);
  return { kept, bibtex };
}

test.each(hostile)('the title %j opens and closes nothing', (title) => {
  expectKept(title);
});

test('any title is one field of each file', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'\\{}$&#%_^~,="\n\r\t aғ-') }), (title) => {
      expectKept(title);
    }),
    { seed: 5, numRuns: 500 },
  );
});

test('LaTeX prints the specials of a title, as commands with balanced braces', () => {
  const written = citationFiles.bib.write({ ...cited, title: '\\ { } ~ ^ $ & # _ %' });
  expect(written).toContain(
    'title = {{\\textbackslash{} \\textbraceleft{} \\textbraceright{} \\textasciitilde{} \\textasciicircum{} \\$ \\& \\# \\_ \\%}}',
  );
});
