import dataPackage from '../../data/datapackage.json';

/** A table of the schema as a CSV file: the cells of each row by column, the rest empty. */
export function csvOf(table: string, ...rows: Record<string, string>[]): string {
  const columns = dataPackage.resources.find((one) => one.name === table)!.schema.fields;
  const cell = (text = '') => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [
    columns.map(({ name }) => name).join(','),
    ...rows.map((row) => columns.map(({ name }) => cell(row[name])).join(',')),
    '',
  ].join('\n');
}

/** An event without faults, on a day that no other invented event touches. */
export const soundEvent = {
  event_id: 'kz-2017-06-10-rally',
  start: '2017-06-10',
  end: '2017-06-10',
  cadence: 'continuous',
  measure: 'blocking',
  scope: 'national',
  services: 'facebook;telegram',
  trigger: 'protest',
  official_position: 'no_comment',
  evidence_grade: 'reported',
  summary: 'Networks did not open for an evening.',
  source_ids: 'example-ngo-2019',
  evidence: 'Invented: one evening.',
};
