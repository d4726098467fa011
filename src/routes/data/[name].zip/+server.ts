import { error } from '@sveltejs/kit';
import { archiveName, dataArchive } from '$lib/server/archive';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = () => [{ name: archiveName }];

export function GET({ params }) {
  if (params.name !== archiveName) error(404);
  return new Response(dataArchive(), { headers: { 'content-type': 'application/zip' } });
}
