import { expect, test } from 'vitest';
import { parseSelection } from '$lib/selection/selection';
import { select } from '$lib/tables/tables';
import { choicesOf, openTables, schemaOf, type Folder } from '../../tables/open';
import { charts } from './bound';
import { choose } from './choose';
import { searches } from './searches';
import { readTables } from './tables';

test.for<Folder>(['data', 'tests/fixtures'])(
  'the bound of every chart finds what its query finds in %s',
  async (folder) => {
    const db = await openTables(folder);
    const tables = await readTables(db, schemaOf(folder));
    for (const search of searches) {
      const { selection } = parseSelection(new URLSearchParams(search), choicesOf(folder));
      await select(db, selection);
      const chosen = choose(tables, selection);
      for (const { slug, query, bound } of charts) {
        const { count, read } = bound(tables);
        const found = read(await db.rows<never>(query));
        expect(Array.from(count(chosen)), `${slug}?${search}`).toEqual(Array.from(found));
      }
    }
  },
);
