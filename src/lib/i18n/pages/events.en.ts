import type { EventWords } from './events';

export const words: EventWords = {
  title: 'Every event, with its sources',
  lede: 'One row for each restriction that a source describes: when, as precisely as it is known, which services, how it was done, what the authorities said and what stands behind it.',
  ask: {
    title: 'What happened on …',
    label: 'Day',
    needsScript: 'The date box needs JavaScript; the list below does not.',
    named: (day) =>
      `${day}: documented. A source is certain that social networks or messengers were restricted nationwide on this very day.`,
    pattern: (day) =>
      `${day}: part of a reported pattern. Restrictions were described as almost daily at the time; this single day is not recorded.`,
    window: (day) =>
      `${day}: possible. It lies in a window of which some days were affected, unknown which.`,
    recalled: (day) =>
      `${day}: by later accounts only. Nobody recorded it at the time; it is drawn, but not counted.`,
    nothing: (day) =>
      `${day}: nothing recorded nationwide about social networks or messengers. That is not proof that nothing happened.`,
    notCovered: (day, first, last) =>
      `${day} is not covered: the evidence reaches from ${first} to ${last}.`,
    others: 'Other rows that touch this day: single sites, regions, other measures',
  },
  list: {
    search: 'Search, in any of the three languages',
    sort: 'Order',
    orders: {
      newest: 'newest first',
      oldest: 'oldest first',
      service: 'by service',
      grade: 'by strength of evidence',
    },
    found: (n, of) => `${n} of ${of} events`,
    none: 'Nothing found. Fewer letters find more.',
    rows: { one: 'event', few: 'events', many: 'events' },
  },
  facts: {
    dates: 'When',
    days: 'Days',
    hours: 'Hours',
    almaty: 'Almaty time of the day',
    services: 'Services',
    implied: 'with it',
    where: 'Where',
    measure: 'How',
    trigger: 'Occasion',
    position: 'The authorities',
    grade: 'Evidence',
    counted: 'In the headline numbers',
    isCounted: 'counted',
    isOutlined: 'drawn in outline, not counted: later accounts only',
    isNeither: 'not counted: another service, place or measure than the statement speaks of',
  },
  sourcesSay: 'What the sources say, in a few words',
  sources: 'Sources',
  neighbours: 'Around it',
  before: 'Before',
  after: 'After',
  sameTime: 'At the same time',
  report: 'Report an error',
  reportHow:
    'Something wrong here? Tell the maintainers the address of this page, what should be changed, and a source.',
  all: 'All events',
  service: {
    events: 'Events',
    noEvents: 'No event names this service, or a group that stands for it.',
    category: 'Kind',
    through: 'Cut together with',
    group: 'Stands for',
    days: (named, possible) =>
      `Nationwide, ${named} are documented and up to ${possible} are possible; orders against content, HTTPS interception, regional rows and later accounts are listed, not counted.`,
  },
};
