import { error } from '@sveltejs/kit';
import citation from '../../../../CITATION.cff?raw';
import changes from '../../../../data/CHANGES.md?raw';
import codeBook from '../../../../data/README.md?raw';
import { readFiles, schema, writeSchema } from '$lib/server/data';

export const prerender = true;
export const trailingSlash = 'never';

const files: Record<string, string> = {
  ...readFiles(),
  'README.md': codeBook,
  'CHANGES.md': changes,
  'CITATION.cff': citation,
  'datapackage.json': writeSchema(schema),
};

const types: Record<string, string> = {
  json: 'application/json',
  md: 'text/markdown',
  cff: 'application/yaml',
};

export const entries = () => Object.keys(files).map((file) => ({ file }));

export function GET({ params }) {
  const text = files[params.file];
  if (text === undefined) error(404);
  const type = types[params.file.split('.').at(-1)!] ?? 'text/csv';
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
