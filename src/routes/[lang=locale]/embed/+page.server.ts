import { loadCharts } from '$lib/charts';
import {
  ampSnippet,
  iframeSnippet,
  imageSnippet,
  listenerSnippet,
  plainCredit,
} from '$lib/figure/snippets';
import type { Locale } from '$lib/i18n/locale';
import { loadEmbedWords } from '$lib/i18n/pages/embed';
import { embeddedChart } from '$lib/server/embedded';
import { absolute } from '$lib/server/origin';
import { issuesAddress } from '$lib/server/report';

export async function load({ params }) {
  const locale = params.lang as Locale;
  const charts = (await loadCharts(locale)).map(async ({ slug, text }) => {
    const embedded = await embeddedChart(slug, locale);
    return { slug, name: text[locale].name, embedded, code: iframeSnippet(embedded) };
  });
  const all = await Promise.all(charts);
  const example = all[0]!;
  const { ampMore } = await loadEmbedWords(locale);
  return {
    charts: all.map(({ slug, name, code }) => ({ slug, name, code })),
    example: {
      name: example.name,
      credit: plainCredit(example.embedded),
      codes: {
        iframe: example.code,
        listener: listenerSnippet(example.embedded, absolute('/embed.js')),
        image: imageSnippet(example.embedded),
        amp: ampSnippet(example.embedded, ampMore),
      },
    },
    issues: issuesAddress(),
  };
}
