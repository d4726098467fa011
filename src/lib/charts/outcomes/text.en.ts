import { textOf } from './sentences';

export const text = textOf(
  {
    title: ({ laws, restrictingLaws, services, restricted }) =>
      `Elsewhere, ${restrictingLaws} of ${laws} laws that threaten blocking led to blocked or slowed services: ${restricted} of ${services}`,
    nothing: 'No comparable law matches this selection',
    sentence: ({ laws, restrictingLaws, services, restricted }, day) =>
      `As known on ${day}, under ${restrictingLaws} of ${laws} laws that threaten it at least one service was blocked or slowed, ${restricted} of ${services} services in all; ${services - restricted} stayed open, whether they complied or not.`,
  },
  {
    name: 'Outcomes, law by law',
    subtitle:
      'Each dot is a service under a law that demands a local office, a representative or local data; the numbers are blocked or slowed services, and all. Services under one law are one decision, not independent cases',
    missing:
      'Laws were searched by hand and in a few languages; quiet compliance is rarely reported. A restriction beside another dispute is counted and said in its note. Only the choice of services applies to this chart.',
    columns: {
      precedent_id: 'Case',
      law_id: 'Law, id',
      law_name: 'Law',
      country_code: 'Country',
      requirement: 'Duty',
      set: 'Compared as',
      deadline: 'Deadline',
      in_view_from: 'Known since',
      platform: 'Service',
      service_id: 'Service, id',
      statement_service: 'Service of the statement',
      confounded: 'Another dispute beside',
      outcome: 'Outcome',
    },
    marks: {
      threat_blocking: 'Laws that threaten blocking or slowing',
      fines_only: 'The same duties, but fines only',
      comparator: 'For comparison, in no rate: restrictions on other grounds',
      kazakhstan: 'Kazakhstan, under its own law of 2022',
      blocked: 'blocked',
      slowed: 'slowed',
      refused_open: 'did not comply, or in part; open',
      complied_open: 'complied and open',
      unknown_open: 'compliance unknown, open',
      seen: 'seen',
      confounded: 'another dispute stood beside it',
      true: 'yes',
      false: 'no',
      nothing: 'No comparable law matches this selection',
    },
  },
);
