import { beforeAll, expect, test } from 'vitest';
import { claimYears } from '$lib/charts/chart';
import { chart } from '$lib/charts/denied/chart';
import { positions, type Row } from '$lib/charts/denied/rows';
import { countDenials } from '$lib/charts/denied/sentences';
import { daysOf, formatDay, intersect } from '$lib/model/day';
import { enumOf } from '$lib/model/schema';
import { defaultSelection } from '$lib/selection/selection';
import { contextFor } from '../charts/context';
import { eventsOf } from './choose';
import { choicesOf, openTables, schemaOf, spansOf } from './open';

let rows: Row[];
beforeAll(async () => {
  rows = await (await openTables('data')).rows<Row>(chart.query);
});

const standard = defaultSelection(choicesOf('data'));
const inYears = (event: Record<string, string>) =>
  spansOf('data', event).flatMap((span) => {
    const shared = intersect(span, claimYears);
    return shared ? [{ ...shared, class: span.class }] : [];
  });

/** The counted events of the claim years, from the CSV files. */
const counted = eventsOf('data', standard, standard.grades).filter(
  (event) => inYears(event).length > 0,
);
const denied = counted.filter((event) =>
  ['denied', 'technical_fault'].includes(event.official_position!),
);

test('denied gives the spans of every event on show', () => {
  const shown = eventsOf('data', standard, ['measured', 'reported', 'recalled']);
  const lines = shown.flatMap((event) =>
    spansOf('data', event).map((span) =>
      [
        event.event_id,
        event.official_position,
        event.evidence_grade,
        span.class,
        formatDay(span.first),
        formatDay(span.last),
      ].join(' '),
    ),
  );
  expect(
    rows
      .map((row) =>
        [row.event_id, row.position, row.grade, row.class, row.first, row.last].join(' '),
      )
      .sort(),
  ).toEqual(lines.sort());
});

test('denied counts events and days as the CSV files have them', () => {
  const daysWhere = (holds: (dayClass: string) => boolean) =>
    new Set(
      denied
        .flatMap(inYears)
        .filter((span) => holds(span.class))
        .flatMap((span) => [...daysOf(span)]),
    ).size;
  const having = (position: string) =>
    counted.filter((event) => event.official_position === position).length;
  expect(countDenials(rows, { period: null })).toEqual({
    events: counted.length,
    denied: denied.length,
    measured: denied.filter((event) => event.evidence_grade === 'measured').length,
    confirmed: having('confirmed'),
    unknown: having('unknown'),
    named: daysWhere((dayClass) => dayClass === 'named'),
    possible: daysWhere(() => true),
  });
});

test('the matrix has a row for every official position of the schema', () => {
  expect([...positions].sort()).toEqual(
    [...enumOf(schemaOf('data'), 'events', 'official_position')].sort(),
  );
});

test('the title of denied agrees with its numbers', () => {
  const context = contextFor('data', 'en');
  const { title } = chart.text.en;
  const [first, second] = rows.filter((row) => row.is_counted && row.position === 'denied');
  const measured = { ...first!, grade: 'measured' };
  const other = { ...second!, position: 'unknown' };
  expect(title([first!], context)).toBe(
    'The authorities denied 1 of 1\u00a0counted event or called it a technical fault; it was not measured',
  );
  expect(title([measured, second!], context)).toMatch(
    /denied 2 of 2\u00a0counted events or called them a technical fault; 1 of these was measured$/,
  );
  expect(title([measured, { ...second!, grade: 'measured' }], context)).toMatch(/all of these/);
  expect(title([other], context)).toMatch(/^Of 1\u00a0counted event, none is known/);
  expect(title([], context)).toBe('No counted event matches this selection');
});
