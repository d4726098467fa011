import { afterAll, expect, test } from 'vitest';
import { parseDay } from '$lib/model/day';
import { answeredBy } from '$lib/selection/answered';
import { defaultSelection, type Selection } from '$lib/selection/selection';
import { select } from '$lib/tables/tables';
import { charts } from '../languages';
import { choicesOf, openTables } from '../tables/open';

const standard = defaultSelection(choicesOf('data'));
/** Another choice in each part of a selection, far from the default. */
const others: Selection = {
  period: { first: parseDay('2018-01-01'), last: parseDay('2018-12-31') },
  services: ['telegram'],
  measures: ['https_interception'],
  scopes: ['regional'],
  grades: ['recalled'],
};
const parts = Object.keys(others) as (keyof Selection)[];
const db = await openTables('data');
afterAll(() => select(db, standard));

for (const { slug, query, ...chart } of charts) {
  const answered = answeredBy(chart);
  test.each(parts)(`${slug} answers to %s only if its page offers it`, async (part) => {
    await select(db, standard);
    const before = await db.rows(query);
    // A page asks some queries of the whole time, whatever was chosen.
    const whole = chart.ignoresPeriod ? { period: null } : {};
    await select(db, { ...standard, [part]: others[part], ...whole });
    const after = await db.rows(query);
    if (!answered.includes(part)) expect(after).toEqual(before);
    // Where rows do not, the drawing answers to the period.
    else if (part !== 'period') expect(after).not.toEqual(before);
  });
}
