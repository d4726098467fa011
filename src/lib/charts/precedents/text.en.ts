import { textOf } from './sentences';

export const text = textOf(
  {
    title: ({ restricted, ended }) =>
      restricted === 0
        ? 'No restriction is known under these laws'
        : `Of ${restricted} ${restricted === 1 ? 'restriction' : 'restrictions'} under laws elsewhere that threaten them, ${ended} ${ended === 1 ? 'is' : 'are'} known to have ended`,
    nothing: 'No comparable law matches this selection',
    sentence: ({ services, laws, restricted, ended }, day) =>
      `As known on ${day}: ${services} services under ${laws} laws or rulings; ${restricted} were restricted, ${ended} of these restrictions are known to have ended, for ${restricted - ended} no end is known.`,
  },
  {
    name: 'Deadlines and restrictions, law by law',
    subtitle:
      'Each line holds the services under one law that share their dates: the deadline, the restriction, its end',
    missing:
      'Where no end is known, the bar ends with its start: whether the restriction is still in force is not coded. Services without a restriction stand together. Only the choice of services applies to this chart.',
    columns: {
      precedent_id: 'Case',
      law_id: 'Law, id',
      law_name: 'Law',
      country_code: 'Country',
      set: 'Compared as',
      platform: 'Service',
      service_id: 'Service, id',
      deadline: 'Deadline',
      complied_on: 'Complied on',
      measure: 'Restriction',
      restricted_from: 'From',
      restricted_to: 'To',
      in_view_from: 'Known since',
    },
    marks: {
      legend:
        'Tall line: deadline · solid: blocked · paler: slowed · ring: a service complied · ?\u00a0end not recorded',
      services: 'services',
      deadline: 'Deadline',
      blocking: 'Blocked',
      throttling: 'Slowed',
      open: 'No restriction found',
      nothing: 'No comparable law matches this selection',
    },
  },
);
