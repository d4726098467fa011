import { textOf, type Counts } from './sentences';

const counted = (n: number) => `${n}\u00a0counted ${n === 1 ? 'event' : 'events'}`;

function measuredOf({ denied, measured }: Counts): string {
  if (denied === 1) return measured === 1 ? 'it was measured' : 'it was not measured';
  if (measured === 0) return 'none of these was measured';
  if (measured === denied) return 'all of these were measured';
  return `${measured} of these ${measured === 1 ? 'was' : 'were'} measured`;
}

export const text = textOf(
  {
    denied: (counts) =>
      `The authorities denied ${counts.denied} of ${counted(counts.events)} or called ${counts.denied === 1 ? 'it' : 'them'} a technical fault; ${measuredOf(counts)}`,
    noneDenied: ({ events }) =>
      `Of ${counted(events)}, none is known to have been denied or called a technical fault by the authorities`,
    nothing: 'No counted event matches this selection',
    sentence: (
      { events, denied, confirmed, unknown, named, possible },
      period,
      { format, words },
    ) =>
      `${period}: ${counted(events)}; ${denied} denied or called a technical fault, ${confirmed} confirmed, ${unknown} with no known official position. Those denied or called a fault account for ${named === 0 ? 'no documented day' : `at least ${format.count(named, words.documentedDays)}`} and up to ${format.number(possible)} possible.`,
  },
  {
    name: 'What the authorities said',
    subtitle:
      'Each dot is an event, by what the authorities said of it and by the grade of its evidence; outlined dots are not counted',
    missing:
      'An official position is the one that our sources quote: where none is known, officials may still have spoken. Measurements grew more frequent from 2019 on, so that early denials could hardly be measured.',
    columns: {
      dates: 'Dates',
      event_id: 'Event',
      position: 'Official position',
      grade: 'Evidence',
      is_counted: 'Counted',
      first: 'First day',
      last: 'Last day',
      class: 'Class of days',
      start: 'Start, as known',
      end: 'End, as known',
      measure: 'Measure',
      services: 'Services',
    },
    marks: {
      legend:
        'The number is that of events in the cell, counted or outlined. In the frame: measured, yet denied (◇)',
      true: 'yes',
      false: 'no',
    },
  },
);
