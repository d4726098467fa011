import { textOf } from './sentences';
import { restrictedOf, sumOf } from './rows';

export const text = textOf(
  {
    title: (first, later, day, isNoneHere) =>
      `Restricted under similar laws abroad: ${restrictedOf(first.statement)} of ${sumOf(first.statement)} cases by ${day(first)}, ${restrictedOf(later.statement)} of ${sumOf(later.statement)} by ${day(later)}${isNoneHere ? '; in Kazakhstan none found' : ''}`,
    nothing: 'No precedent matches this selection',
    sentence: ({ statement, all, statementLaws, confounded, ended }, day) =>
      `As known on ${day}, laws that threatened blocking or slowing had led to it in ${restrictedOf(statement)} of ${sumOf(statement)} cases of the statement’s services (${restrictedOf(all)} of ${sumOf(all)} for all services), under ${restrictedOf(statementLaws)} of ${sumOf(statementLaws)} laws; beside ${confounded} of these ${restrictedOf(statement)} stood another dispute, and ${ended === 0 ? 'none is' : ended === 1 ? '1 is' : `${ended} are`} known to have ended.`,
    range: ({ of100, low, high }, laws) =>
      `Of 100 comparable cases that is ${of100}, and anything between ${low} and ${high} fits ${laws} laws, which are few.`,
    afterwards: (restricted, of) =>
      `In Kazakhstan, under the softened law of 2022, ${restricted === 0 ? 'none' : restricted} of ${of} platforms ${restricted < 2 ? 'was' : 'were'} found restricted for lack of a representative.`,
  },
  {
    name: 'Risk under comparable laws',
    subtitle:
      'What became of platforms in other countries whose laws demand a local office, a representative or local data under threat of blocking; each dot is one service under one law',
    missing:
      'Few laws are comparable, and the services under one law are one decision, not independent cases. Many cases lack the date on which a platform complied, so only two days can be viewed. Only the choice of services applies to this chart.',
    columns: {
      as_of: 'As known on',
      services: 'Services',
      weight: 'Counted by',
      outcome: 'Outcome',
      n: 'Cases',
      of_100: 'Of 100',
      low: 'Low',
      high: 'High',
      confounded: 'Of these, with another dispute beside',
      ended: 'Of these, known to be over',
      kazakhstan: 'Kazakhstan’s own law, platforms',
    },
    marks: {
      restricted: 'Blocked or slowed',
      of100: 'Of 100 comparable cases (range)',
      blocked: 'Blocked',
      slowed: 'Slowed',
      refused_open: 'Did not comply, or only in part; still open',
      complied_open: 'Complied and open',
      unknown_open: 'Compliance unknown, open',
      elsewhere: 'Elsewhere, as known on',
      laws: 'Laws that restricted one of the statement’s services',
      lawsAll: 'Laws that restricted any service',
      kazakhstan: 'Kazakhstan, under the law of 2022',
      kazakhstanNote:
        'The law asks for a representative only. January 2022 and other cuts had other grounds.',
      statementDot: 'service that the statement is about (first number)',
      otherDot: 'other service (second number: all)',
      'services-all': 'all',
      'services-statement': 'of the statement',
      'weight-row': 'services',
      'weight-law': 'laws',
      nothing: 'No precedent matches this selection',
    },
  },
);
