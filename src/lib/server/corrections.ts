import { withNotice } from '$lib/figure/correction-notice';
import { formatOf } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locale';
import { loadFrozenWords } from '$lib/i18n/pages/frozen';
import { concerns, correctionFrom, type Correction } from '$lib/model/correction';
import { parseDay } from '$lib/model/day';
import { translatedRows } from './data';
import { embedPath, livePage, type Frozen } from './frozen';

/** Every correction in a language, newest first. */
export const corrections = (locale: Locale): Correction[] =>
  translatedRows('corrections', locale)
    .map(correctionFrom)
    .sort((a, b) => (a.corrected < b.corrected ? 1 : -1));

/**
 * A frozen embed as the site shows it: as it was, with a notice where its version was corrected since.
 * `undefined` where the version holds no such chart.
 */
export async function frozenEmbed(
  { version, files }: Frozen,
  slug: string,
  locale: Locale,
  found: readonly Correction[] = corrections(locale),
): Promise<string | undefined> {
  const html = files[embedPath(slug, locale)];
  const own = found.filter((correction) => concerns(correction, version, slug));
  if (html === undefined || own.length === 0) return html;
  const { notice } = await loadFrozenWords(locale);
  const format = formatOf(locale);
  return withNotice(
    html,
    {
      lede: notice.lede(version),
      corrections: own.map(({ corrected, wrong, right }) =>
        notice.correction({ date: format.day(parseDay(corrected)), wrong, right }),
      ),
      link: notice.link,
    },
    livePage(slug, locale),
  );
}
