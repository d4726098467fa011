import { error } from '@sveltejs/kit';
import { engineEntries, engineFile } from '$lib/server/engine';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = () => engineEntries;

const types = { json: 'application/json', gz: 'application/gzip' };

export function GET({ params: { version, file } }) {
  const bytes = engineFile(version, file);
  if (!bytes) error(404);
  const type = types[file.split('.').at(-1) as keyof typeof types];
  return new Response(bytes as BodyInit, { headers: { 'content-type': type } });
}
