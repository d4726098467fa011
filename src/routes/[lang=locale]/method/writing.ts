import { formatOf, lowered } from '$lib/i18n/format';
import { parseDay } from '$lib/model/day';
import type { PageData } from './$types';

type ViewName = Pick<PageData['facts']['views'][number], 'asOf' | 'services'>;

/** How the page writes what the tables and the model hold. */
export function writingOf({ site, words }: Pick<PageData, 'site' | 'words'>) {
  const format = formatOf(site.locale);
  const label = (field: string, value: string) => site.vocabulary[field]?.[value]?.label ?? value;
  const short = (field: string, value: string) => site.vocabulary[field]?.[value]?.short ?? value;
  const listOf = (field: string, values: readonly string[]) =>
    format.list(values.map((value) => lowered(short(field, value))));

  const asOf = (text: string) => format.shortDay(parseDay(text));
  const viewName = (view: ViewName) => `${asOf(view.asOf)}, ${words.services[view.services]}`;

  /** With decimals, as the language writes them. */
  const decimal = (value: number, digits: number) =>
    value === Infinity ? '∞' : value.toFixed(digits).replace('.', site.locale === 'en' ? '.' : ',');
  const of100 = (share: number) => String(Math.round(100 * share));

  return { ...format, label, short, listOf, asOf, viewName, decimal, of100 };
}

/** The view that the scenarios are drawn from. */
export const standardView = ({ views, ahead }: PageData['facts']) =>
  views.find((view) => view.asOf === ahead.asOf && view.services === 'statement')!;
