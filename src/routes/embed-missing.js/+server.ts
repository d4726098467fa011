import script from '$lib/embed/missing.ts?classic';

export const prerender = true;

/** The first script of 404.html. */
export const GET = () => new Response(script, { headers: { 'content-type': 'text/javascript' } });
