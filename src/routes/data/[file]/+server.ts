import { error } from '@sveltejs/kit';
import { readFiles, schema } from '$lib/server/data';

export const prerender = true;
export const trailingSlash = 'never';

const files: Record<string, string> = {
  ...readFiles(),
  'datapackage.json': `${JSON.stringify(schema, null, 1)}\n`,
};

export const entries = () => Object.keys(files).map((file) => ({ file }));

export function GET({ params }) {
  const text = files[params.file];
  if (text === undefined) error(404);
  const type = params.file.endsWith('.json') ? 'application/json' : 'text/csv';
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
