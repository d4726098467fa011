import { csvOf, soundEvent } from './rows';
import { dayOf, formatDay } from '$lib/model/day';

const services = ['facebook', 'telegram', 'vk', 'youtube', 'whatsapp', 'instagram', 'twitter'];
const first = dayOf(2010, 1, 1);
const days = dayOf(2025, 1, 1) - first;

/**
 * Invented events for measuring, never for showing: sound ones, hour by hour, in English and Russian, with a
 * fault of each of four kinds in every hundredth row.
 */
export function manyEvents(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const day = formatDay(first + ((i * 37) % days));
    const hour = String(Math.floor(i / days) % 23).padStart(2, '0');
    return {
      ...soundEvent,
      event_id: `kz-${day}-row-${i}`,
      start: i % 100 === 7 ? '5/9/2019' : day,
      end: i % 100 === 8 ? '2009-01-01' : day,
      start_time: `${hour}:00`,
      end_time: `${hour}:50`,
      services: i % 100 === 9 ? 'facebok' : `${services[i % 7]};${services[(i + 1 + (i % 5)) % 7]}`,
      summary:
        i % 2 === 0
          ? `Networks did not open for an evening, "says" witness ${i}, and came back at night.`
          : `Вечером сети не открывались, рассказал очевидец ${i}, к ночи доступ вернулся.`,
      evidence_grade: i % 100 === 10 ? 'Reported ' : 'reported',
    };
  });
  return csvOf('events', ...rows);
}
