import { error } from '@sveltejs/kit';
import { engineFile, engineFiles } from '$lib/server/engine';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = () =>
  [engineFiles.worker, ...engineFiles.parts.map((part) => part.path)].map((address) => {
    const [, version = '', file = ''] = address.split('/');
    return { version, file };
  });

export function GET({ params }) {
  const bytes = engineFile(`engine/${params.version}/${params.file}`);
  if (!bytes) error(404);
  const type = params.file.endsWith('.js') ? 'text/javascript' : 'application/gzip';
  return new Response(bytes as BodyInit, { headers: { 'content-type': type } });
}
