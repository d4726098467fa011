import { csvOf, soundEvent } from './open';

const services = ['facebook', 'telegram', 'vk', 'youtube', 'whatsapp', 'instagram', 'twitter'];
const two = (value: number) => String(value).padStart(2, '0');

/**
 * Invented events for measuring, never for showing: sound ones, in Russian and English, with a fault of each
 * common kind in every hundredth row.
 */
export function manyEvents(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const day = `20${two(10 + (i % 15))}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`;
    return {
      ...soundEvent,
      event_id: `kz-${day}-row-${i}`,
      start: i % 100 === 7 ? '5/9/2019' : day,
      end: i % 100 === 8 ? '2009-01-01' : day,
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
