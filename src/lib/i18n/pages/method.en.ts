import { formatOf } from '../format';
import type { MethodWords } from './method';

const { number, count } = formatOf('en');
const days = { one: 'day', few: 'days', many: 'days' };
const rows = { one: 'row', few: 'rows', many: 'rows' };
const laws = { one: 'law', few: 'laws', many: 'laws' };
const cases = { one: 'case', few: 'cases', many: 'cases' };

export const words: MethodWords = {
  name: 'Method',
  title: 'How the numbers are made, and how to make them again',
  lede: 'Every number on this site, projected ones included, follows from the CSV files by the rules on this page. The numbers below are worked out anew from the same files each time the site is built.',
  reach: (version, evidence, searched) =>
    `Data version ${version}. The evidence reaches to ${evidence}; texts were searched to ${searched}. Days after the last evidence are not covered, which is not the same as free of restrictions.`,
  contents: 'Contents',
  headings: {
    tested: 'What is tested, and what is not',
    included: 'What becomes a row, and what is counted',
    days: 'Three classes of day',
    grades: 'Grades of evidence',
    projection: 'The projection',
    gaps: 'Known gaps',
    changes: 'What would change the numbers',
  },
  parts: {
    views: 'Two views, five outcomes',
    rates: 'How often, by case and by law',
    range: 'The range: whole laws drawn again',
    survival: 'How soon: Kaplan–Meier',
    ahead: 'The days ahead, step by step',
    scenarios: 'The scenarios',
    test: 'The test: one law left out',
  },
  formulas: {
    named:
      'The days d from the last day that the start may be (s, max) to the first day that the end may be (e, min) are named.',
    union:
      'N, P and W are the sets of days of all named, pattern and window spans. A day counts once, however many rows touch it.',
    share:
      'Of 100: k cases (or laws) with the outcome, of n, added up over the m laws. By case, n is how many cases a law has; by law, n is 1.',
    resampled:
      'The same share for m laws drawn with replacement: J is the number of the law that came up, each as likely as any other. A law that comes up twice counts twice, with all its cases.',
    quantile:
      'The B shares are sorted from the smallest. The share below which a part q of them lies is read between the two nearest places, in proportion.',
    generator:
      'Each number u comes from a whole number s, and each s from the one before; the remainder of a division by two to the power of 32 is kept.',
    survival:
      'The share not restricted for longer than t days: the product, over every time up to t at which some case was restricted, of one less the cases restricted then (d) over the cases still followed then (n).',
    recur:
      'On each day a random number u is drawn, from 0 to 1. If it is below λ, episodes (E) over days of the period (L), an episode begins: the one with the number j, counted from 0.',
    lay: 'D: days of the deadline elsewhere; r: days on which the restriction may have begun; z: days on which it may have ended. The possible days ahead run from a to y, the certain ones from b to x; day 0 is the deadline.',
    cut: 'The chance that one service or more is cut off: m laws, each as likely; under law j, k of n cases reach the months ahead, and v services each draw one case.',
    chance:
      'c: the mean of the shares restricted under the other laws. b: the share of all their cases. The halves keep a few cases from ruling anything out (Jeffreys’ prior).',
    brier:
      'The mean over laws of the mean over the law’s cases of the squared distance between chance c and outcome y (1: restricted, 0: not). 0 is perfect.',
    logarithmic:
      'The same mean of the negative natural logarithm of the chance given to what came. 0 is perfect; it is infinite where something came that had been ruled out.',
  },
  filesAndCharts: 'Files and charts',
  sqlPage: 'SQL over the same tables',
  lawPage: 'What changed in the law',

  claims: (n, testable) =>
    `The statement is taken apart into ${n} claims; ${testable} of them can be set against evidence. Here they are in our words, with the charts that test them.`,
  testedBy: 'Tested by',
  notTestable: 'Cannot be tested with these data.',
  testedRules: (orders) => [
    'A claim is what is tested, never evidence for itself. Claims are drawn as brackets and counted nowhere.',
    `Ordered is not observed. A ruling or an order says what should happen to access, not what did. The ${count(orders, rows)} of events.csv on orders against content are kept, and left out of the headline count.`,
    'Not tested: whether a restriction was lawful, what anybody intended, how many people it met. “No row” means that no source was found, not that nothing happened.',
  ],

  rowRule: [
    'A row of events.csv is a restriction, or a reported pattern of restrictions, for which a source was read that states it, however weak that source is: the weakness shows in the grade and the summary.',
    'Left out: outages with a technical explanation and no other claim, rules about devices, denials without an event.',
  ],
  included: ({ events, sources, services }) =>
    `That makes ${count(events, rows)}; all tables together cite ${number(sources)} sources and name ${number(services)} services or groups of them.`,
  headlineRule: 'The headline count takes a row that meets all four conditions:',
  conditions: ({ headline, scope, measures, grades }) => [
    `it names one of ${headline} headline services (social networks, messengers and groups of them), or a group that implies one;`,
    `its scope is: ${scope};`,
    `its measure is one of: ${measures};`,
    `its grade is one of: ${grades}.`,
  ],
  counted: ({ events, counted, outlined, otherService, notNational, orders, interceptions }) =>
    `${counted} of ${count(events, rows)} meet them, and ${outlined} more are drawn but not counted, because they are recalled. Of the ${events}, ${otherService} name no headline service, ${notNational} are not national, ${orders} are orders and ${interceptions} are interceptions of encrypted traffic; a row may be left out for more than one reason.`,

  classes: {
    named: 'certain. The source is sure of this very day.',
    pattern:
      'inside the widest span of a row that someone described as daily or almost daily; single days are not all recorded.',
    window: 'one of several days of which some were affected, unknown which.',
  },
  bounds: [
    'Dates are written as precisely as the source has them (EDTF): a day, a month, a season, a year, so each is an interval from a first to a last day. A bound with ~ is approximate.',
    'Only a continuous row names days. A start or an end known to the day names that day as well, also where the other bound is vague. A bound with ~ names no day of its own interval. The rest of the widest span is window.',
    'An end that is not known adds nothing after the interval of the start. “..” means still in force, and runs to the last evidence.',
  ],
  examples:
    'Worked examples, rows of events.csv as they stand today; the days are those that the code of the site makes of them.',
  example: {
    oneDay: 'One day, known',
    vagueEnd: 'Known start, vague end',
    vagueStart: 'Vague start',
    noEnd: 'End not recorded',
    ongoing: 'Still in force at the last evidence',
    pattern: 'Reported pattern',
    window: 'Some days, unknown which',
  },
  columns: {
    year: 'Year',
    named: 'Documented',
    pattern: 'With patterns',
    possible: 'Possible',
    total: 'All years',
    grade: 'Grade',
    events: 'All rows',
    headline: 'Headline rows',
    way: 'What is counted',
    until: 'Time of the first claim',
    whole: 'Whole period',
    outcome: 'Outcome',
    view: 'View',
    restricted: 'Blocked or slowed',
    unmixed: 'Without confounded cases',
    law: 'Law',
    scenario: 'Scenario',
    cut: 'A service cut, of 100',
    certainDays: 'Certain days',
    possibleDays: 'Possible days',
    forecaster: 'Forecast',
    score: 'Brier',
    logScore: 'Logarithmic',
  },
  days: (n) => count(n, days),
  endUnknown: 'not known',
  union: [
    'Rows overlap on purpose: a pattern and its dated days, a national row and its offline stretches. So days are counted as a union, never as a sum of rows, and each count includes the one before: documented ≤ with patterns ≤ possible.',
    'A pattern day is not an estimate of anything: it says that writers described a time as such.',
  ],
  years:
    'The headline count by year, worked out at build by the first query of the SQL page. Years without a row here have none.',

  gradeRules: [
    'The grade is that of the best source of a row. Official denial is a column of its own and lowers no grade.',
    'Recalled means that a later account sums up the time; nothing written then was found. Such rows are drawn with a dashed outline, because without them a time that only later accounts describe would look quiet, but they are not counted until a reader switches them on.',
  ],
  notCounted: 'drawn, not counted',
  confounded: (n, of) =>
    `Precedents elsewhere have no grade but a flag: confounded is true where a war, unrest, an election, a dispute over content or another official ground stood beside the duty, so that the duty alone does not explain the outcome. That is so in ${n} of ${count(of, rows)} of precedents.csv. They count by default; rates without them stand beside.`,

  projection: [
    'Question: if the draft had become law as written, what would have happened to large platforms in the months after the deadline? The answer is drawn from laws elsewhere (precedents.csv, one row for each law and service), never from chances that we thought up.',
    'A case is one service under one law. Cases of one law are one decision, so laws are the unit of everything that is drawn.',
  ],
  sets: 'The sets of laws:',
  set: ({ label, rows: n, laws: m }) => `${label}: ${count(n, rows)}, ${count(m, laws)}`,
  viewRules: (first) => [
    `There are two views, because many cases lack the date on which a platform complied: what was known on ${first}, coded case by case in columns named after that day, and what is known at the last evidence. In the second a case is in view from in_view_from on, and a restriction counts once it has started. In both, an end after the day of the view is not known.`,
    'A case has one of five outcomes: blocked; slowed; else, by whether the platform did what the duty asked, complied and open, refused (or complied in part) and open, unknown and open. A law has the gravest outcome of its services in view, in that order with refused before complied.',
    '“Services of the statement” are, among precedents, the rows with statement_service; in Kazakhstan they are the headline services of platforms.csv. The two lists overlap but are not the same.',
  ],
  services: { statement: 'services of the statement', all: 'all services' },
  outcomes: (asOf) =>
    `Cases by outcome as known on ${asOf}; laws that threaten blocking or slowing.`,
  rateRules: [
    'By case each service under each law counts once; by law each law counts once, as restricted if any of its services in view was. Rates are given as counts and of 100, whole.',
  ],
  rangeTable: 'Blocked or slowed, of 100; the range in brackets.',
  scenarioTable: 'The middle value; in brackets what four in five futures lie between.',
  range: ({ draws, seed, within, low, high }) =>
    `The range comes from drawing whole laws again: ${number(draws)} times, as many laws as there are, with replacement (the cluster bootstrap; Davison and Hinkley, 1997, section 3.8). It runs from the share below which ${low} of 100 drawn shares lie to the one below which ${high} lie, so ${within} of 100 lie between; percentiles as in R type 7, then rounded to whole numbers. The generator is d3.randomLcg with the seed ${seed}, so every machine draws the same; laws stand in the order of their ids, and law number ⌊m·u⌋ is taken, counted from 0.`,
  few: (n) =>
    `${n} laws are few: a bootstrap of so few groups gives ranges that tend to be too narrow. Where no law of a group had an outcome, or every one had, resampling sees no doubt at all; then the range reaches to the share under which that many laws would all be alike once in twenty times, 1 − 0.05^(1/m) (Hanley and Lippman-Hand, 1983).`,
  byRow: 'by case',
  byLaw: 'by law',
  ofN: (n, of) => `${n} of ${of}`,
  span: (low, high) => `${low}–${high}`,
  survivalRules: [
    'Time zero is the first day of the compliance deadline. A case ends on the first day on which its restriction may have begun; one that began before the deadline ends at 0. A case not restricted by the day of the view is censored there: it was last seen open. That a platform complied does not take it out.',
    'Left out: cases without a deadline, and restricted cases without a date of the start. The length of a restriction is counted from its first day to its last, both included; one without a known end is censored at the view. Source: Kaplan and Meier, 1958.',
    'No range is given: cases of one law end together, so the usual formula for it (Greenwood’s) would be too narrow.',
  ],
  survivalFacts: ({ services, asOf, spells, observed, leftOut }) =>
    `${services}, ${asOf}: ${count(spells, cases)} followed, ${observed} restricted, ${leftOut} left out.`,
  afterYear: ({ days: n, share }) =>
    `Not restricted for longer than ${count(n, days)}: ${share} of 100.`,
  returns: ({ known, open }) =>
    `Of the dated restrictions ${known} ${known === 1 ? 'has' : 'have'} a known end, ${open} ${open === 1 ? 'is' : 'are'} censored.`,
  steps: 'Every step of the curve',
  ahead: ({
    services,
    first,
    last,
    days: horizon,
    episodes,
    length,
    named,
    possible,
    expected,
    draws,
    seed,
    months,
    triggers,
  }) => [
    `Take the headline rows with the triggers ${triggers} from ${first} to ${last}, and cut them off at these days. A run of days that they touch without a gap is an episode, its days certain (named) or possible (any other class). Found: ${count(episodes, { one: 'episode', few: 'episodes', many: 'episodes' })} in ${count(length, days)}, with ${count(named, days)} certain and ${number(possible)} possible.`,
    `Base: go through the ${count(horizon, days)} of the ${months} months after the deadline; on each, one number is drawn, and an episode begins as often as one did. That is ${expected} expected. What would run past the end is cut off.`,
    'Draw a law of the scenario’s set: by law, each as likely as any other; by case, in proportion to its cases in view. Laws and cases stand in the order of their ids; one number is drawn for the law and one for each service.',
    `For each of the ${services} headline services in platforms.csv draw, with replacement, one of the cases of that law. Services share the law and so its fate.`,
    'Lay each restriction drawn over the days ahead, at the same distance from the deadline as it had from its own. Where no end is known, only the first day is certain, if it is known to the day; all later days are possible. Where the table has an end after the view, the days up to the view are certain. Without a deadline or a start no day is certain, all are possible. A restriction that began after the months ahead adds nothing.',
    'A day takes the strongest of what base and law lay on it. Count certain and possible days for each month and for all.',
    `Repeat from step 2, ${number(draws)} times. The laws have a d3.randomLcg of the seed ${seed}, the base one of the seed ${seed + 1}: the same base lies under every scenario, and every scenario starts the same sequence for its laws.`,
    'Of the futures drawn, report of 100 those in which a law cuts a service off on certain days, and on certain or possible ones; for days the middle value and the range of four in five (from the 10th to the 90th percentile). The ten rows of the chart are the futures at the 5th, 15th … 95th place of 100, sorted by possible days, then by certain ones.',
    'Few laws: the chance under each law is worked out as in the formula below, laws are drawn again as for the rates, and the range runs from the low percentile of the certain chances to the high one of the possible ones. This range, not the two numbers of the draws, says how little is known.',
  ],
  exact: ({ named, possible, drawnNamed, drawnPossible }) =>
    `Without drawing, the chances under the first scenario are ${named} and ${possible} of 100; the draws give ${drawnNamed} and ${drawnPossible}. With so many services a law that restricted a fair part of its services elsewhere almost surely restricts one here: the chance is close to the share of laws that did so within as many months.`,
  lawReach:
    'Law by law: cases, those with a certain and with a possible day ahead, and the chances',
  scenarioRules:
    'What is assumed stands in scenarios.csv. Results under the standard choice: the last view, confounded cases in, each law once, services of the statement.',
  adopted: (day, first, last) => `Adopted ${day}; months ahead ${first} – ${last}.`,
  basis: 'Basis',
  setNone: 'no law elsewhere',
  testRules: [
    'Each law is left out in turn, and the chance of a restriction for each of its services is forecast from the others. Three forecasts are scored, and even odds stand beside them. A score is a mean over laws, each law once; lower is better.',
    'Sources: Brier, 1950; Good, 1952; Jeffreys, 1961, section 3.1.',
  ],
  forecasters: {
    model: 'the model: mean of laws',
    base: 'plain rate of cases',
    nothing: 'nothing is ever restricted',
    even: 'even odds',
  },
  verdict: ({ better, of, worseThanEven }) =>
    `The model’s Brier score is below that of the plain rate in ${better} of ${of} tests, and above that of even odds in ${worseThanEven} of ${of}. The differences are small and the laws few: knowing the other laws says little about the next one, and the projection should be read so.`,
  lawByLaw: 'Law by law: services, restricted, and the chances that the others gave',

  gaps: (f) => [
    `Few observers early on: of ${count(f.early, rows)} that begin in the time of the first claim, ${f.earlyMeasured} ${f.earlyMeasured === 1 ? 'rests' : 'rest'} on a measurement; of ${f.late} later ones, ${f.lateMeasured}. Few observers is not few restrictions.`,
    `Dates: ${f.notToTheDay} of ${count(f.events, rows)} do not begin on a known day, and of ${f.noEnd} the end is not recorded, which counts the days too low.`,
    `${f.undated} of the ${f.complied} precedents that complied, wholly or in part, lack the date of it, and ${f.noDeadline} of ${f.precedents} a deadline. So there are two views and no history.`,
    `${count(f.laws, laws)} of the kind are in view, and ${count(f.episodes, { one: 'episode', few: 'episodes', many: 'episodes' })} of other restrictions carries the base. These are not samples of anything: they are what was found.`,
    `${f.oneSource} of ${count(f.events, rows)} rest on one source.`,
    'No chance that the draft is adopted is given by us. A reader may give each fate a chance; then futures are mixed in that proportion.',
    `Texts were searched to ${f.searched}; that no restriction was found after the last evidence is no finding.`,
  ],
  gapsMore: 'The full list of gaps, choices and conflicts between sources:',

  ways: (time) => `${time}: days of the headline with one thing changed; rows in brackets.`,
  way: {
    headline: 'The headline',
    recalled: 'and recalled rows',
    measured: 'only measured rows',
    twoSources: 'only rows with two sources or more',
    everywhere: 'and regions and single providers',
    orders: 'and orders against content',
    interception: 'and interception of encrypted traffic',
  },
  changes: ({ n, of, of100, of100Up, of100Down }) => [
    'A dated source for one evening of a reported pattern moves one day from “with patterns” to “documented” and changes no other count. A day outside every span adds one to all three.',
    'A recalled row for which a source of the time is found becomes reported: its days move into the count, up to the second line of the table.',
    'An end found for a row without one adds every day up to it.',
    'The date on which a platform complied changes no rate of today; enough of them would allow a view of any day.',
    `A law added to the set moves the share of restricting laws, now ${n} of ${of} (${of100} of 100), to ${of100Up} if it restricted a service of the statement, to ${of100Down} if not.`,
    'A deadline found for a law without one takes its cases into the curve and turns possible days ahead into certain ones.',
  ],
};
