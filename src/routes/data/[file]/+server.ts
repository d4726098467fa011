import { error } from '@sveltejs/kit';
import codeBook from '../../../../data/README.md?raw';
import { readFiles, schemaText } from '$lib/server/data';

export const prerender = true;
export const trailingSlash = 'never';

const files: Record<string, string> = {
  ...readFiles(),
  'README.md': codeBook,
  'datapackage.json': schemaText,
};

const types: Record<string, string> = { json: 'application/json', md: 'text/markdown' };

export const entries = () => Object.keys(files).map((file) => ({ file }));

export function GET({ params }) {
  const text = files[params.file];
  if (text === undefined) error(404);
  const type = types[params.file.split('.').at(-1)!] ?? 'text/csv';
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
