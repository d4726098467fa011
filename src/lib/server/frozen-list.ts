import { loadCharts } from '$lib/charts';
import type { Locale } from '$lib/i18n/locale';
import { embedPath, folderOf, frozenVersions, slugsOf } from './frozen';
import { corrections } from './corrections';
import { sourceRecords } from './sources';

/** Every frozen version with its charts, and every correction, in a language. */
export async function frozenList(locale: Locale) {
  const names = new Map(
    (await loadCharts(locale)).map(({ slug, text }) => [slug, text[locale].name]),
  );
  const nameOf = (slug: string) => names.get(slug) ?? slug;
  return {
    versions: frozenVersions().map((frozen) => {
      const folder = `frozen/${folderOf(frozen.version)}`;
      return {
        version: frozen.version,
        released: frozen.released,
        charts: slugsOf(frozen).map((slug) => ({
          slug,
          name: nameOf(slug),
          embed: `${folder}/${embedPath(slug, locale)}`,
          /** Without its ending. */
          files: `${folder}/${locale}/charts/${slug}`,
        })),
      };
    }),
    corrections: corrections(locale).map(({ charts, sources, ...correction }) => ({
      ...correction,
      charts: charts[0] === 'all' ? [] : charts.map(nameOf),
      sources: sourceRecords(sources),
    })),
  };
}
