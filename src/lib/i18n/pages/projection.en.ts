import type { ProjectionWords } from './projection';

export const words: ProjectionWords = {
  name: 'The risk',
  title: 'What would the draft have done?',
  lede: [
    'Nobody can measure a law that was not passed. But other countries have passed laws like it, and what became of each service under them is known. This page counts those outcomes and lets you move what has to be assumed.',
    'Laws are few, and the services under one law share its fate: read the ranges, not the middle.',
  ],
  presets: 'Start from',
  preset: {
    then: 'what the authors could know on 1 October 2021',
    today: 'everything known today',
    draft2025: 'the draft of December 2025',
  },
  assume: 'What you assume',
  scenario: 'Draft',
  known: 'As known on',
  disputes: 'Count cases beside which another dispute stood (war, election, content)',
  weight: 'Count',
  weights: { law: 'each law once', row: 'each service under each law' },
  services: 'Services',
  statement: 'those of the statement',
  all: 'all',
  duty: 'Main duty of the law',
  anyDuty: 'any',
  chances: 'Your own chances for the draft, in parts of 100',
  chancesNote: 'We give none: nothing in the data says how likely a parliament is to pass a text.',
  noChances: 'no chances given',
  noMix: 'This draft has one scenario only, so chances cannot be mixed.',
  reset: 'Reset',
  working: 'Counting…',
  failed: 'The numbers could not be counted again in this browser; those above are as published.',
  needsScript:
    'Moving the assumptions needs JavaScript. The numbers below are those of everything known today.',
  answer: ({ scenario, day, restricted, of, weight, of100, range, cut, mixed }) =>
    [
      of === 0
        ? `As known on ${day}, no comparable case fits these assumptions.`
        : `As known on ${day}, ${restricted} of ${of} ${weight === 'law' ? 'laws blocked or slowed a service' : 'comparable cases ended in blocking or slowing'}: of 100 such ${weight === 'law' ? 'laws' : 'cases'} about ${of100}${range ? `, between ${range.low} and ${range.high}` : ', and with one law no range can be given'}.`,
      cut === null
        ? `For “${scenario}” nothing can be projected.`
        : `“${scenario}”: a service is blocked or slowed under the law in ${cut} of 100 futures.`,
      ...(mixed === null ? [] : [`Mixed by your chances: in ${mixed} of 100.`]),
    ].join(' '),
  few: (laws) => (laws === 1 ? 'One law is far too few.' : `${laws} laws are few.`),
  none: 'No law elsewhere fits these assumptions: there is nothing to count, which is not the same as no risk.',
  rates: 'What became of services elsewhere',
  delays: 'How soon, and for how long',
  ahead: 'The months after the deadline',
  backTest: 'Does the model work? It was tested law by law',
  method: 'How this is worked out',
  law: 'What changed in the law',
  backTestPage: {
    title: 'Does the model work?',
    lede: 'Every law is left out once and forecast from the others. A model that knows something does better than the plain share of restricted services, and better than saying that nothing ever happens.',
    platforms: 'Kazakhstan: forecast and outcome',
    platformsNote: (of100, day) =>
      `As known on ${day}, the model gave each platform ${of100} chances in 100 of being blocked or slowed, had the draft passed as written. It was softened, so this outcome tests the draft only in part.`,
    platform: 'Platform',
    forecast: 'Forecast, of 100',
    outcome: 'Outcome under the softened law',
    back: 'Back to the assumptions',
    outcomes: {
      blocked: 'blocked',
      slowed: 'slowed',
      refused_open: 'did not comply, or only in part; open',
      complied_open: 'complied and open',
      unknown_open: 'compliance unknown, open',
    },
  },
};
