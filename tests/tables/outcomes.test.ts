import { expect, test } from 'vitest';
import { factsOf as datesOf, type Row as DatedRow } from '$lib/charts/precedents/rows';
import { factsOf, type Row } from '$lib/charts/outcomes/rows';
import outcomesSql from '/src/lib/charts/outcomes/query.sql?raw';
import precedentsSql from '/src/lib/charts/precedents/query.sql?raw';
import { cellsOf, openTables, schemaOf } from './open';

const { lastEvidence } = schemaOf('data');

/** The cases under laws that threaten blocking, in view at the last evidence: chosen in plain TypeScript. */
const threatened = cellsOf('data', 'precedents').filter(
  (row) => row.set === 'threat_blocking' && row.in_view_from! <= lastEvidence,
);
const restricted = threatened.filter(
  (row) => row.restricted === 'true' && row.restriction_start! <= lastEvidence,
);
const lawsOf = (rows: Record<string, string>[]) => new Set(rows.map((row) => row.law_id)).size;

test('outcomes counts laws and services as the table has them', async () => {
  const rows = await (await openTables('data')).rows<Row>(outcomesSql);
  expect(factsOf(rows)).toEqual({
    services: threatened.length,
    restricted: restricted.length,
    laws: lawsOf(threatened),
    restrictingLaws: lawsOf(restricted),
  });
  expect(rows).toHaveLength(new Set(rows.map((row) => row.precedent_id)).size);
});

test('precedents knows an end only where the table has one by the last evidence', async () => {
  const rows = await (await openTables('data')).rows<DatedRow>(precedentsSql);
  const ended = restricted.filter(
    (row) => row.restriction_end !== '' && row.restriction_end! <= lastEvidence,
  );
  expect(datesOf(rows)).toEqual({
    services: threatened.length,
    laws: lawsOf(threatened),
    restricted: restricted.length,
    ended: ended.length,
  });
});
