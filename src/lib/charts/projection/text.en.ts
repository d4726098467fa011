import { textOf } from './sentences';

export const text = textOf(
  {
    title: (name, cut, months, happened) =>
      `${name}: in ${cut} of 100 futures the law restricts a service within ${months} months${happened ? `; days documented: ${happened.named}, up to ${happened.possible} possible` : ''}`,
    nothing: 'Nothing to project under this selection',
    lane: (name, { laws, countries, cut, range, named, possible, months, episodes }) =>
      laws === 0
        ? `${name}: no law elsewhere stands for it; restricted days in ${months} months: ${named} for certain and ${possible} possible, from cuts around protests and elections alone (${episodes} ${episodes === 1 ? 'episode' : 'episodes'} seen).`
        : `${name}: the law blocks or slows a service in ${cut} of 100 futures, drawn from ${laws} ${laws === 1 ? 'law, far too few' : `laws of ${countries} ${countries === 1 ? 'country' : 'countries'}; with so few, anything in ${range} fits`}; restricted days in ${months} months: ${named} for certain and ${possible} possible.`,
    asOf: (day) =>
      `Drawn from what was known on ${day}; the days are those of four in five futures.`,
    happened: ({ named, possible }) =>
      `Days documented in the same months: at least ${named}, up to ${possible}.`,
  },
  {
    name: 'The months after the draft',
    subtitle:
      'Days in the months after the deadline on which a social network or messenger would be restricted, if laws elsewhere are a guide; each row is one of ten futures drawn from those laws, none of them happened',
    missing:
      'A future is drawn by laying one law elsewhere over Kazakhstan: each of its services meets what some service met under that law, as long after the deadline. Where a table has no end, only the first day counts as certain; where it has no deadline, no day does. That no law with fines only was found to block or slow a service does not prove that none can. Under a law that was never passed there is nothing to measure.',
    columns: {
      scenario: 'Scenario',
      as_of: 'As known on',
      laws: 'Laws',
      future: 'Future',
      month: 'Month',
      first: 'From',
      last: 'To',
      named: 'Certain days',
      named_low: 'Certain, low',
      named_high: 'Certain, high',
      pattern: 'Documented or reported pattern',
      possible: 'Possible days',
      possible_low: 'Possible, low',
      possible_high: 'Possible, high',
      cut_named: 'Of 100: blocked or slowed for certain',
      cut_possible: 'Of 100: blocked or slowed possibly',
      cut_low: 'Given so few laws, low',
      cut_high: 'Given so few laws, high',
      countries: 'Countries',
      episodes: 'Episodes that recur',
    },
    marks: {
      named: 'days that the precedent dates',
      possible: 'days that may be among them',
      futures:
        'Each row is one of ten futures, from the mildest to the gravest. A month is filled by how many of its days are restricted, not which.',
      cut: 'Futures of 100 in which the law blocks or slows a service',
      fits: 'with so few laws, fits anything in',
      asOf: 'as known on',
      mix: 'Mixed by your chances',
      documented: 'What happened',
      documentedNote:
        'Documented days of the same months, solid; possible ones, dotted. The law in force was the softened one.',
      namedDays: 'Certain days',
      possibleDays: 'Possible days',
      fourInFive: 'four in five futures lie between',
      notCovered: 'not covered by the evidence',
      nothing: 'Nothing to project under this selection',
    },
  },
);
