import { table } from './site';

/** What to count; everything else of events.csv is left out. */
export interface Wanted {
  from: string;
  to: string;
  grades: readonly string[];
  measures: readonly string[];
  /** A service; without it the headline services. */
  service?: string;
}

/** Distinct days, cumulative; recalled: pattern days that later accounts alone would add. */
export interface Counts {
  named: number;
  pattern: number;
  possible: number;
  recalled: number;
}

const items = (cell = '') => cell.split(';').filter(Boolean);

/**
 * The rule of the headline, written a second time and only from published files: national events that
 * name a headline service, or a group that implies one; a day that several events touch counts once.
 */
export function recount({ from, to, grades, measures, service: only }: Wanted): Counts {
  const services = new Map(table('services.csv').map((service) => [service.service_id!, service]));
  const isOne = (id: string) => (only ? id === only : services.get(id)?.headline === 'true');
  const isWanted = (id: string): boolean =>
    isOne(id) || items(services.get(id)?.implies).some(isOne);
  const events = table('events.csv').filter(
    (event) =>
      event.scope === 'national' &&
      measures.includes(event.measure!) &&
      items(event.services).some(isWanted),
  );
  const daysOf = (grades: readonly string[], classes: readonly string[]) => {
    const ids = new Set(
      events
        .filter((event) => grades.includes(event.evidence_grade!))
        .map((event) => event.event_id),
    );
    const days = new Set<string>();
    for (const span of table('spans.csv')) {
      if (!ids.has(span.event_id) || !classes.includes(span.class!)) continue;
      for (let day = span.first!; day <= span.last!; day = nextDay(day)) {
        if (day >= from && day <= to) days.add(day);
      }
    }
    return days;
  };
  const pattern = daysOf(grades, ['named', 'pattern']);
  const outlined = grades.includes('recalled') ? [] : ['recalled'];
  return {
    named: daysOf(grades, ['named']).size,
    pattern: pattern.size,
    possible: daysOf(grades, ['named', 'pattern', 'window']).size,
    recalled: [...daysOf(outlined, ['named', 'pattern'])].filter((day) => !pattern.has(day)).length,
  };
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
