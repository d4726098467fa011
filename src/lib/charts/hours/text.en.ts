import { textOf } from './sentences';

const some = (n: number) => (n === 0 ? 'none' : String(n));
const events = (n: number) => `${n}\u00a0${n === 1 ? 'event' : 'events'}`;

export const text = textOf(
  {
    evening: ({ starts, evening }) =>
      `Of ${events(starts)} with a recorded starting hour, ${some(evening)} began between 18:00 and 24:00`,
    noStart: ({ hours }) =>
      `Of ${events(hours)} with a recorded hour, none has the hour at which it began`,
    noHour: ({ events: n }) => `Of ${events(n)}, none has a recorded hour`,
    nothing: 'No counted event matches this selection',
    sentence: ({ events: n, hours, starts, ends, evening, night }, period) =>
      `${period}: ${events(n)}, ${some(hours)} with an hour; the start is recorded for ${some(starts)}, the end for ${some(ends)}; ${some(evening)} began from 18:00 on, ${some(night)} before 06:00.`,
  },
  {
    name: 'Hours of the day',
    subtitle:
      'Hours at which restrictions were reported or measured, one line per event, in Almaty local time; of an event over several days its first, or its last where only the end has an hour',
    subtitleInUtc:
      'Hours at which restrictions were reported or measured, one line per event, in UTC. A line is a day of Almaty, which begins at 18:00 UTC of the day before (since March 2024 at 19:00); of an event over several days it is the first, or the last where only the end has an hour',
    missing:
      'Most sources give a date and no hour; such events have no line. An hour in a report is the hour at which someone noticed it. A pattern has one line for all of its evenings.',
    columns: {
      dates: 'Dates',
      event_id: 'Event',
      services: 'Services',
      start: 'Start, as known',
      end: 'End, as known',
      start_time: 'From, Almaty time',
      end_time: 'To, Almaty time',
      start_time_utc: 'From, UTC',
      end_time_utc: 'To, UTC',
      cadence: 'Cadence',
      measure: 'Measure',
      grade: 'Evidence',
      official_position: 'Official position',
      is_counted: 'Counted',
      first: 'First possible day',
      last: 'Last possible day',
    },
    marks: {
      once: 'without a break',
      repeated: 'every day or almost every day, with pauses',
      legend:
        'Solid: measured · paler: reported · ?\u00a0hour not recorded · an arrow leads to another day',
      foot: 'An hour is recorded for {n} of the events counted: {m}',
      until: 'until {time} on {date}',
      since: 'since {date}',
      startTime: 'start',
      endTime: 'end',
      inAlmaty: 'Almaty time',
      true: 'yes',
      false: 'no',
    },
  },
);
