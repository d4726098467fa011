import { textOf } from './sentences';

const orUnknown = (value: number | null) => (value === null ? 'an unknown number' : String(value));

export const text = textOf(
  {
    title: (restricted, returned) =>
      [
        restricted === null
          ? 'No case was followed for a year after its deadline'
          : `Restricted elsewhere within a year of the deadline: ${restricted} of 100 services`,
        ...(returned === null ? [] : [`over within a year: ${returned} of 100 restrictions`]),
      ].join('; '),
    nothing: 'No precedent with a deadline matches this selection',
    restriction: ({ day, after, cases, laws, leftOut }) =>
      `As known on ${day}, of 100 services ${after.map(orUnknown).join(', ')} were blocked or slowed within three months, a year and two years of the deadline (${cases} cases under ${laws} ${laws === 1 ? 'law' : 'laws'}; ${leftOut} without a deadline are left out).`,
    return: ({ day, after, cases, laws }) =>
      `Of 100 restrictions known on ${day}, ${after.map(orUnknown).join(', ')} were over within three months, a year and two years (${cases} cases under ${laws} ${laws === 1 ? 'law' : 'laws'}; where no end is known they count as lasting to that day).`,
  },
  {
    name: 'How soon, and for how long',
    subtitle:
      'From the deadline of a law elsewhere until a service was blocked or slowed, and from then until it came back; services of the statement, method of Kaplan and Meier; a tick marks where a case was last seen',
    missing:
      'Services under one law fall and return together, so the curves look smoother than what is known: a step is often one law. A restriction whose end the sources do not give counts as lasting until the day of the view, which makes it look longer than it may have been. Only the choice of services applies to this chart.',
    columns: {
      as_of: 'As known on',
      curve: 'Curve',
      days: 'Days',
      at_risk: 'At risk',
      ended: 'Ended',
      censored: 'Last seen',
      of_100: 'Of 100, still so',
      left_out: 'Left out, no date',
      laws: 'Laws',
    },
    marks: {
      restriction: 'Of 100 services, still open after the deadline',
      return: 'Of 100 restricted services, still restricted',
      asOf: 'known on',
      months: 'months',
      of100: 'of 100',
      atRisk: 'cases that lasted as long',
      leftOut: 'Left out for lack of a date, by view',
      nothing: 'No precedent with a deadline matches this selection',
    },
  },
);
