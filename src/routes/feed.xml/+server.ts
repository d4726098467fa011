import { changesFeed } from '$lib/server/changes';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = async () =>
  new Response(await changesFeed(), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
