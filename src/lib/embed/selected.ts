import type { Chart } from '$lib/charts/chart';
import { answeredBy } from '$lib/selection/answered';
import { clocks, type Clock } from '$lib/model/clock';
import {
  defaultSelection,
  parseSelection,
  type Choices,
  type Rejected,
  type Selection,
} from '$lib/selection/selection';

/** What of a selection a chart may answer to. */
export type Part = 'period' | 'services' | 'clock';

/** What the address of an embed selects, as far as its chart answers to it. */
export interface Selected {
  selection: Selection;
  clock: Clock;
  rejected: Rejected[];
  /** What the address asks for and the chart does not depend on. */
  ignored: Part[];
}

type Answering = Pick<Chart, 'evidence' | 'isZoomable' | 'ignoresPeriod' | 'tellsHours'>;

const names: Record<Part, readonly string[]> = {
  period: ['from', 'to'],
  services: ['services'],
  clock: ['tz'],
};

/** The parts of a selection that a chart answers to. */
export function partsOf(chart: Answering): Part[] {
  const answered: readonly string[] = answeredBy(chart);
  return (Object.keys(names) as Part[]).filter((part) =>
    part === 'clock' ? chart.tellsHours : answered.includes(part),
  );
}

/** Reads what an address selects. Parameters of other names reach nothing. */
export function readSelected(
  parameters: URLSearchParams,
  chart: Answering,
  choices: Choices,
): Selected {
  const answered = partsOf(chart);
  const known = new URLSearchParams();
  for (const part of answered) {
    for (const name of names[part]) {
      const value = parameters.get(name);
      if (value !== null) known.set(name, value);
    }
  }
  const { selection, rejected } = parseSelection(known, choices);
  const zone = known.get('tz');
  const clock = clocks.find((name) => name === zone);
  if (zone !== null && !clock) rejected.push({ parameter: 'tz', value: zone, reason: 'unknown' });
  const headline = choices.services.flatMap(({ id, isHeadline }) => (isHeadline ? [id] : []));
  const isHeadline = selection.services?.join() === headline.join();
  const parts = Object.keys(names) as Part[];
  return {
    selection: {
      ...defaultSelection(choices),
      period: selection.period,
      services: isHeadline ? null : selection.services,
    },
    clock: clock ?? 'Asia/Almaty',
    rejected,
    ignored: parts.filter(
      (part) => !answered.includes(part) && names[part].some((name) => parameters.has(name)),
    ),
  };
}

/** A value of an address may be shown where it is as short and plain as an id or a day. */
const isPlain = (value: string) => /^[\w/.+-]{1,40}$/.test(value);

/** What could not be used, a parameter once: its name, its value where that is harmless, and why. */
export function rejectedInWords(
  rejected: readonly Rejected[],
  reasons: Record<Rejected['reason'], string>,
): string[] {
  const first = new Map<string, Rejected>();
  for (const one of rejected) if (!first.has(one.parameter)) first.set(one.parameter, one);
  return [...first.values()].map(
    ({ parameter, value, reason }) =>
      `${parameter}${isPlain(value) ? `=${value}` : ''}: ${reasons[reason]}`,
  );
}
