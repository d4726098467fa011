import { toCsv, type CsvTable } from './csv';
import { formatDay, parseDay } from './day';
import { toSpans } from './event';
import { resourceOf, type DataPackage } from './schema';

/**
 * The spans of every event, as `spans.csv` publishes them.
 * @throws RangeError as `toSpans()`
 */
export function writeSpans(events: CsvTable, dataPackage: DataPackage): string {
  const lastEvidence = parseDay(dataPackage.lastEvidence);
  const columns = resourceOf(dataPackage, 'spans').schema.fields.map((field) => field.name);
  const spans = events.rows.flatMap(({ cells }) => {
    const { event_id = '', start = '', end = '', cadence = '' } = cells;
    return toSpans({ start, end, cadence }, lastEvidence).map((span) => ({
      ...span,
      event_id,
      first: formatDay(span.first),
      last: formatDay(span.last),
    }));
  });
  return toCsv(columns, spans);
}
