import { expect, test } from 'vitest';
import { locales } from '$lib/i18n/locale';
import { formTables, loadContributeWords } from '$lib/i18n/pages/contribute';
import { resourceOf } from '$lib/model/schema';
import { schema } from '$lib/server/data';

test.each(locales)(
  'the forms name every column of their tables, and no other, in %s',
  async (locale) => {
    const { form } = await loadContributeWords(locale);
    for (const table of formTables) {
      const columns = resourceOf(schema, table).schema.fields.map(({ name }) => name);
      expect(Object.keys(form.columns[table])).toEqual(columns);
    }
  },
);
