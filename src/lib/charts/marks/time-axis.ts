import type { Format } from '$lib/i18n/format';
import { months as monthNames } from '$lib/i18n/calendar';
import type { Locale } from '$lib/i18n/locale';
import { dayOf, lengthOf, monthPeriod, partsOf, type Day, type Period } from '$lib/model/day';
import { tenth } from '../chart';
import { linearScale, type LinearScale } from './linear-scale';
import { textWidth } from './text';

/** A tick of a time axis, at the start of its year, month or day. */
export interface TimeTick {
  x: number;
  label: string;
  /** Where the label is centred: the middle of the year or month. */
  labelX: number;
}

const fontSize = 12;

/** A scale from days to pixels; a day occupies the pixels from `scale(day)` to `scale(day + 1)`. */
export function timeScale(period: Period, left: number, right: number): LinearScale {
  return linearScale([period.first, period.last + 1], [left, right]);
}

/** Where the column of a month (`YYYY-MM`) stands, as far as it is on show: `left` to `right` with air on
 * both sides, `from` to `to` without. */
export type ColumnOf = (month: string) => {
  left: number;
  right: number;
  from: number;
  to: number;
};

/** The columns of months under a time scale. */
export function columnsOf(scale: LinearScale): ColumnOf {
  const [first, end] = scale.domain;
  return (month) => {
    const days = monthPeriod(month);
    const from = scale(Math.min(Math.max(days.first, first), end));
    const to = scale(Math.max(Math.min(days.last + 1, end), first));
    const air = (to - from) * 0.06;
    return { left: from + air, right: to - air, from, to };
  };
}

/** Ticks of days, months, years or runs of years: the finest whose labels fit beside each other. */
export function timeTicks(scale: LinearScale, locale: Locale, format: Format): TimeTick[] {
  const [first, end] = scale.domain;
  const period = { first, last: end - 1 };
  const perDay = (scale.range[1] - scale.range[0]) / lengthOf(period);
  const steps = [
    { starts: days(period), label: (day: Day) => format.shortDay(day) },
    { starts: months(period, 1), label: (day: Day) => monthLabel(day, locale) },
    { starts: months(period, 3), label: (day: Day) => monthLabel(day, locale) },
    ...[1, 2, 5, 10].map((years) => ({
      starts: months(period, 12 * years),
      label: (day: Day) => String(partsOf(day).year),
    })),
  ];
  const fits = ({ starts, label }: (typeof steps)[number]) =>
    starts.length > 1 &&
    starts.every((day, i) => {
      const next = starts[i + 1];
      return next === undefined || textWidth(label(day), fontSize) + 6 < (next - day) * perDay;
    });
  const { starts, label } = steps.find(fits) ?? steps.at(-1)!;
  return starts.map((day, i) => {
    const from = Math.max(day, first);
    const next = Math.min(starts[i + 1] ?? end, end);
    // A label names one year: in a step of several it stands over the first of them.
    const to = Math.min(next, dayOf(partsOf(day).year + 1, 1, 1));
    const isWide = textWidth(label(day), fontSize) < (next - from) * perDay;
    return {
      x: tenth(scale(from)),
      label: isWide || starts.length === 1 ? label(day) : '',
      labelX: tenth(scale((from + to) / 2)),
    };
  });
}

function monthLabel(day: Day, locale: Locale): string {
  const { year, month } = partsOf(day);
  const name = monthNames[locale].short[month - 1]!;
  return month === 1 ? `${name} ${year}` : name;
}

function days({ first, last }: Period): Day[] {
  return last - first > 60 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Firsts of every `step`-th month from the one that holds the first day. */
function months({ first, last }: Period, step: number): Day[] {
  const { year, month } = partsOf(first);
  const start = month - 1 - ((month - 1) % step);
  const starts: Day[] = [];
  for (let index = start; dayOf(year, index + 1, 1) <= last; index += step) {
    starts.push(dayOf(year, index + 1, 1));
  }
  return starts;
}
