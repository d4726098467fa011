import citationCff from '../../../CITATION.cff?raw';
import { loadChart } from '$lib/charts';
import type { Cited, CiteSection } from '$lib/figure/cite';
import { contextOf } from '$lib/figure/site';
import { formatOf } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locale';
import { loadMessages, messages } from '$lib/i18n/messages';
import { loadCiteWords, type CiteWords } from '$lib/i18n/pages/cite';
import { loadFrozenWords } from '$lib/i18n/pages/frozen';
import { parseDay } from '$lib/model/day';
import { schema } from './data';
import { embedPath, frozenChoice } from './frozen';
import { absolute } from './origin';
import { chartRows, citations, siteData } from './site';
import { dataVersion } from './version';

/** A field of CITATION.cff; of several, the first. */
function cffField(name: string): string {
  const [, value] = new RegExp(`^[ -]*${name}: *(.+)$`, 'm').exec(citationCff) ?? [];
  if (value === undefined) throw new RangeError(`CITATION.cff has no ${name}`);
  return value.trim();
}

/** Who made the data, and when this version came out (`YYYY-MM-DD`), as CITATION.cff says. */
const author = cffField('name');
export const released = cffField('date-released');

/** `CC BY 4.0` of `CC-BY-4.0`. */
const licence = schema.licenses[0]!.name.replaceAll('-', ' ');

/** What a page cites: its files say the same as its text. */
interface Citation {
  cited: Cited;
  section: CiteSection;
}

function citationOf(
  locale: Locale,
  words: CiteWords,
  {
    kind,
    name,
    title,
    reach,
    path,
  }: Pick<Cited, 'kind' | 'title'> & { name: string; reach: string; path: string },
): Citation {
  const version = dataVersion();
  const cited: Cited = {
    kind,
    key: ['kaznet-timeline', name, locale, version.split('+')[1]].join('-'),
    author,
    title,
    site: messages[locale].site.name,
    version,
    released,
    note: words.note({ reach, licence }),
    address: absolute(path),
    language: locale,
  };
  return {
    cited,
    section: {
      heading: words.heading,
      text: words.text({ ...cited, reach, licence }),
      copy: words.copy,
      download: words.download,
      note: kind === 'chart' ? words.asPublished : '',
    },
  };
}

/** How to cite a chart, under the default selection. */
export async function chartCitation(slug: string, locale: Locale): Promise<Citation> {
  const [chart, words] = await Promise.all([
    loadChart(slug, locale),
    loadCiteWords(locale),
    loadMessages(locale),
  ]);
  const [rows, site, { events }] = await Promise.all([
    chartRows(slug),
    siteData(locale),
    citations(),
  ]);
  const format = formatOf(locale);
  const citation = citationOf(locale, words, {
    kind: 'chart',
    name: slug,
    title: chart.text[locale].title(rows, contextOf(site, events)),
    reach:
      chart.evidence === 'legal-steps'
        ? words.searched(format.edtf(schema.lastSearched))
        : words.evidence(format.day(parseDay(schema.lastEvidence))),
    path: `/${locale}/charts/${slug}/`,
  });
  citation.section.text += await frozenCopy(slug, locale);
  return citation;
}

/** Where the chart stays as it is cited, to follow the text; empty where these data are not frozen. */
async function frozenCopy(slug: string, locale: Locale): Promise<string> {
  const frozen = frozenChoice(slug, dataVersion());
  if (!frozen?.isCurrent) return '';
  const { cite } = await loadFrozenWords(locale);
  return ` ${cite(absolute(`/frozen/${frozen.folder}/${embedPath(slug, locale)}`))}`;
}

/** How to cite the data as a whole. */
export async function dataCitation(locale: Locale): Promise<Citation> {
  const [words] = await Promise.all([loadCiteWords(locale), loadMessages(locale)]);
  return citationOf(locale, words, {
    kind: 'data',
    name: 'data',
    title: words.dataTitle,
    reach: words.evidence(formatOf(locale).day(parseDay(schema.lastEvidence))),
    path: `/${locale}/data/`,
  });
}
