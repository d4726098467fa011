import { loadCharts } from '$lib/charts';
import type { Locale } from '$lib/i18n/locale';
import { parseCsv } from '$lib/model/csv';
import { dataCitation } from '$lib/server/cite';
import { readFiles, schema } from '$lib/server/data';
import { frozenList } from '$lib/server/frozen-list';

export async function load({ params }) {
  const files = readFiles();
  const tables = schema.resources.map(({ name, path, title, description, schema }) => ({
    name,
    path,
    title,
    description,
    rows: parseCsv(path, files[path]!).rows.length,
    columns: schema.fields.map(({ name, type, description, constraints, list }) => ({
      name,
      type,
      isRequired: constraints?.required === true,
      values: constraints?.enum ?? list?.itemEnum ?? [],
      description,
    })),
  }));
  const locale = params.lang as Locale;
  const charts = (await loadCharts(locale)).map(({ slug, text }) => ({
    slug,
    name: text[locale].name,
  }));
  const { section } = await dataCitation(locale);
  return { tables, charts, cite: section, frozen: await frozenList(locale) };
}
