import { slugs } from '$lib/charts';
import { evidenceTables } from '$lib/charts/chart';
import { locales } from '$lib/i18n/locale';
import { readTable } from '$lib/server/data';
import { absolute } from '$lib/server/origin';
import { serviceIds } from '$lib/server/services';

export const prerender = true;
export const trailingSlash = 'never';

const pages = import.meta.glob('/src/routes/[[]lang=locale[]]/**/+page.svelte');

/** What stands for the variable part of a path, by the folder that holds it. */
const parts: Record<string, () => readonly string[]> = {
  charts: () => slugs,
  events: () => readTable('events').rows.map(({ cells }) => cells.event_id!),
  services: () => serviceIds,
  sources: () => evidenceTables,
};

/** The path of every page below the root of a language, ending in `/` or empty. */
function pathsOfPages(): string[] {
  return (
    Object.keys(pages)
      .map((file) => file.slice('/src/routes/[lang=locale]/'.length, -'+page.svelte'.length))
      .flatMap((path) => {
        const [, folder, rest] = /^(.*)\/\[\w+\]\/(.*)$/.exec(path) ?? [];
        if (folder === undefined) return [path];
        const names = parts[folder];
        if (!names) throw new RangeError(`the sitemap does not know the pages of ${path}`);
        return names().map((name) => `${folder}/${name}/${rest}`);
      })
      // It stands for others where they are kept on a device.
      .filter((path) => path !== 'offline/event/')
      .sort()
  );
}

/** Every page of the site in every language, each with its translations. */
function writeSitemap(): string {
  const entries = pathsOfPages().flatMap((path) =>
    locales.map((locale) => {
      const links = locales.map(
        (other) =>
          `<xhtml:link rel="alternate" hreflang="${other}" href="${absolute(`/${other}/${path}`)}"/>`,
      );
      return `<url><loc>${absolute(`/${locale}/${path}`)}</loc>${links.join('')}</url>`;
    }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    `<url><loc>${absolute('/')}</loc></url>`,
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

export const GET = () =>
  new Response(writeSitemap(), { headers: { 'content-type': 'application/xml' } });
