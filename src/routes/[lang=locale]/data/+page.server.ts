import { loadCharts } from '$lib/charts';
import { formatOf } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locale';
import { loadFollowWords } from '$lib/i18n/pages/follow';
import { parseCsv } from '$lib/model/csv';
import { archiveName, dataArchive } from '$lib/server/archive';
import { dataCitation } from '$lib/server/cite';
import { readFiles, schema } from '$lib/server/data';
import { datasetLinkedData } from '$lib/server/dataset';
import { frozenList } from '$lib/server/frozen-list';

export async function load({ params }) {
  const files = readFiles();
  const tables = schema.resources.map(({ name, path, title, description, optional, schema }) => ({
    name,
    path,
    title,
    description,
    rows: parseCsv(path, files[path]!).rows.length,
    isOptional: optional === true,
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
  return {
    tables,
    charts,
    cite: section,
    frozen: await frozenList(locale),
    follow: await follow(locale),
    linkedData: await datasetLinkedData(locale),
  };
}

async function follow(locale: Locale) {
  const { archive, ...words } = await loadFollowWords(locale);
  const kilobytes = formatOf(locale).number(Math.ceil(dataArchive().byteLength / 1000));
  return { ...words, name: archiveName, archive: archive(kilobytes) };
}
