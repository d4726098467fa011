import { textOf } from './sentences';

export const text = textOf(
  {
    most: (services) => `${services} are named most often`,
    few: (events) => `${events} in this selection`,
    nothing: 'No row matches this selection',
    sentence: ({ events, named, pattern, possible }, period, { format, words }) =>
      `${period}: ${format.count(events, words.events)}; ${named === 0 ? 'no day is documented' : `at least ${format.count(named, words.days)} are documented`}, ${format.number(pattern)} with the pattern, by these rows up to ${format.number(possible)} possible.`,
  },
  {
    name: 'Events by service',
    subtitle:
      'Each event on the lane of every service that it names or cuts; a single day is drawn at least two pixels wide. Zoom in to tell neighbours apart, drag across to choose a period for the page',
    missing:
      'Ends of many blocks are not known: such a row is drawn only as far as its source goes. A service without a lane has no row in this selection, which is not proof that it was never restricted.',
    columns: {
      dates: 'Dates',
      services: 'Services',
      event_id: 'Event',
      implied: 'Through a group',
      first: 'First day',
      last: 'Last day',
      class: 'Class of days',
      start: 'Start, as known',
      end: 'End, as known',
      start_time: 'From, Almaty time',
      end_time: 'To, Almaty time',
      cadence: 'Cadence',
      measure: 'Measure',
      scope: 'Scope',
      grade: 'Evidence',
      official_position: 'Official position',
      is_counted: 'Counted',
    },
    marks: {
      measured: 'M',
      reported: 'R',
      recalled: 'C',
      solid: 'solid',
      paler: 'paler',
      true: 'yes',
      false: 'no',
    },
  },
);
