import fc from 'fast-check';
import type { Case } from '$lib/model/projection/case';
import { outcomes, type Outcome } from '$lib/model/projection/outcome';
import type { Scenario } from '$lib/model/projection/scenario';
import type { Future, Recurring } from '$lib/model/projection/days-ahead';

/** A case without dates, of an open service of the statement, unless the cells say otherwise. */
export const caseOf = (law: string, cells: Partial<Case> = {}): Case => ({
  id: law,
  asOf: 19_000,
  law,
  country: 'XX',
  set: 'threat_blocking',
  duty: 'registration',
  service: 'telegram',
  isStatement: true,
  isConfounded: false,
  outcome: 'refused_open',
  deadline: null,
  began: null,
  ended: null,
  isInForce: false,
  ...cells,
});

/** The cases of one law, one for each outcome: `a-1`, `a-2`. */
export const casesOf = (law: string, ...some: Outcome[]): Case[] =>
  some.map((outcome, i) => caseOf(law, { id: `${law}-${i + 1}`, outcome }));

export const on = (day: number) => ({ first: day, last: day });

/** A blocking from one day after the deadline to another. */
export const blockedFor = (law: string, first: number, last: number): Case =>
  caseOf(law, {
    outcome: 'blocked',
    deadline: on(1000),
    began: on(1000 + first),
    ended: on(1000 + last),
  });

/** A scenario whose months are single days, so that a future tells each day. */
export const daily = (length: number, cells: Partial<Scenario> = {}): Scenario => ({
  id: 'as-drafted',
  fate: 'drafted',
  set: 'threat_blocking',
  months: Array.from({ length }, (_, day) => on(20_000 + day)),
  base: { first: 18_000, last: 18_999 },
  ...cells,
});

/** Of a future of a daily scenario: its days in one class, counted from the deadline. */
export const daysIn = ({ months }: Future, column: 'named' | 'possible'): number[] =>
  months.flatMap((month, day) => (month[column] > 0 ? [day] : []));

/** What recurs in as many futures of a daily scenario, the same in each. */
export const recurring = (
  length: number,
  futures: number,
  fill: (days: Uint8Array) => Uint8Array,
): Recurring[] =>
  Array.from({ length: futures }, () => {
    const days = fill(new Uint8Array(length));
    const months = Array.from(days, (strength) => ({
      named: Number(strength === 2),
      possible: Number(strength > 0),
    }));
    return { days, months };
  });

/** Futures in which nothing recurs. */
export const nothing = (length: number, futures = 50): Recurring[] =>
  recurring(length, futures, (days) => days);

/** From one number to another, both included. */
export const through = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

/** How far a share of `n` draws may stray from `p`: four standard deviations of the binomial, 1 in 16,000. */
export const tolerance = (p: number, n: number): number => 4 * Math.sqrt((p * (1 - p)) / n);

export const share = <Element>(
  elements: readonly Element[],
  isTrue: (element: Element) => boolean,
) => elements.filter(isTrue).length / elements.length;

/** Every number in a value, however deep. */
export const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

export const runs = { seed: 20210915, numRuns: 100 };

/** Up to a dozen cases under up to five laws, some with dates. */
export const anyCases: fc.Arbitrary<Case[]> = fc
  .array(
    fc.record({
      law: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      outcome: fc.constantFrom(...outcomes),
      isDated: fc.boolean(),
      isOver: fc.boolean(),
      first: fc.integer({ min: 0, max: 50 }),
      length: fc.integer({ min: 0, max: 30 }),
    }),
    { maxLength: 12 },
  )
  .map((found) =>
    found.map(({ law, outcome, isDated, isOver, first, length }, i) =>
      caseOf(law, {
        id: `case-${String(i).padStart(2, '0')}`,
        outcome,
        deadline: isDated ? on(1000) : null,
        began: isDated ? on(1000 + first) : null,
        ended: isDated && isOver ? on(1000 + first + length) : null,
      }),
    ),
  );

/** Some elements and the same ones in another order. */
export const inTwoOrders = <Element>(elements: fc.Arbitrary<Element[]>) =>
  elements.chain((found) =>
    fc.tuple(
      fc.constant(found),
      fc.shuffledSubarray(found, { minLength: found.length, maxLength: found.length }),
    ),
  );
