import type { Locale } from '../locale';

export const sections = [
  'tested',
  'included',
  'days',
  'grades',
  'projection',
  'gaps',
  'changes',
] as const;
export type SectionId = (typeof sections)[number];

/** The parts of the section on the projection. */
export const projectionParts = [
  'views',
  'rates',
  'range',
  'survival',
  'ahead',
  'scenarios',
  'test',
] as const;
export type ProjectionPart = (typeof projectionParts)[number];

export type FormulaId =
  | 'named'
  | 'union'
  | 'share'
  | 'resampled'
  | 'quantile'
  | 'generator'
  | 'survival'
  | 'recur'
  | 'lay'
  | 'cut'
  | 'chance'
  | 'brier'
  | 'logarithmic';

/** The words of the page on the method; every number comes from the tables or the model. */
export interface MethodWords {
  name: string;
  title: string;
  lede: string;
  /** The version of the data and how far evidence reaches, both in words. */
  reach(version: string, evidence: string, searched: string): string;
  contents: string;
  headings: Record<SectionId, string>;
  parts: Record<ProjectionPart, string>;
  /** Each formula once more, in words. */
  formulas: Record<FormulaId, string>;
  filesAndCharts: string;
  sqlPage: string;
  lawPage: string;

  claims(n: number, testable: number): string;
  testedBy: string;
  notTestable: string;
  testedRules(orders: number): string[];

  rowRule: string[];
  included(facts: { events: number; sources: number; services: number }): string;
  headlineRule: string;
  /** The conditions that a row of the headline count meets. */
  conditions(facts: {
    headline: number;
    scope: string;
    measures: string;
    grades: string;
  }): string[];
  counted(facts: {
    events: number;
    counted: number;
    outlined: number;
    otherService: number;
    notNational: number;
    orders: number;
    interceptions: number;
  }): string;

  classes: Record<'named' | 'pattern' | 'window', string>;
  bounds: string[];
  examples: string;
  example: Record<
    'oneDay' | 'vagueEnd' | 'vagueStart' | 'noEnd' | 'ongoing' | 'pattern' | 'window',
    string
  >;
  columns: Record<
    | 'year'
    | 'named'
    | 'pattern'
    | 'possible'
    | 'total'
    | 'grade'
    | 'events'
    | 'headline'
    | 'way'
    | 'until'
    | 'whole'
    | 'outcome'
    | 'view'
    | 'restricted'
    | 'unmixed'
    | 'law'
    | 'scenario'
    | 'cut'
    | 'certainDays'
    | 'possibleDays'
    | 'forecaster'
    | 'score'
    | 'logScore',
    string
  >;
  days(n: number): string;
  endUnknown: string;
  union: string[];
  years: string;

  gradeRules: string[];
  notCounted: string;
  confounded(n: number, of: number): string;

  projection: string[];
  sets: string;
  set(facts: { label: string; rows: number; laws: number }): string;
  /** `first`: the day of the earlier view. */
  viewRules(first: string): string[];
  services: Record<'statement' | 'all', string>;
  outcomes(asOf: string): string;
  rateRules: string[];
  rangeTable: string;
  scenarioTable: string;
  /** `low` and `high`: the parts of the resampled shares that the range leaves out, of 100. */
  range(facts: { draws: number; seed: number; within: number; low: string; high: string }): string;
  few(laws: number): string;
  byRow: string;
  byLaw: string;
  ofN(n: number, of: number): string;
  span(low: number, high: number): string;
  survivalRules: string[];
  survivalFacts(facts: {
    services: string;
    asOf: string;
    spells: number;
    observed: number;
    leftOut: number;
  }): string;
  afterYear(facts: { days: number; share: string }): string;
  returns(facts: { known: number; open: number }): string;
  steps: string;
  /** The steps of the days ahead, in order. */
  ahead(facts: {
    services: number;
    first: string;
    last: string;
    days: number;
    episodes: number;
    length: number;
    named: number;
    possible: number;
    expected: string;
    draws: number;
    seed: number;
    months: number;
    triggers: string;
  }): string[];
  exact(facts: {
    named: string;
    possible: string;
    drawnNamed: number;
    drawnPossible: number;
  }): string;
  lawReach: string;
  scenarioRules: string;
  adopted(day: string, first: string, last: string): string;
  basis: string;
  setNone: string;
  testRules: string[];
  forecasters: Record<'model' | 'base' | 'nothing' | 'even', string>;
  verdict(facts: { better: number; of: number; worseThanEven: number }): string;
  lawByLaw: string;

  gaps(facts: {
    early: number;
    earlyMeasured: number;
    late: number;
    lateMeasured: number;
    events: number;
    notToTheDay: number;
    noEnd: number;
    complied: number;
    undated: number;
    oneSource: number;
    noDeadline: number;
    precedents: number;
    episodes: number;
    laws: number;
    searched: string;
  }): string[];
  gapsMore: string;

  /** `time`: the days that are counted. */
  ways(time: string): string;
  way: Record<
    'headline' | 'recalled' | 'measured' | 'twoSources' | 'everywhere' | 'orders' | 'interception',
    string
  >;
  changes(facts: {
    n: number;
    of: number;
    of100: number;
    of100Up: number;
    of100Down: number;
  }): string[];
}

const modules: Record<Locale, () => Promise<{ words: MethodWords }>> = {
  en: () => import('./method.en'),
  ru: () => import('./method.ru'),
  kk: () => import('./method.kk'),
};

/** Loads the words of a language. */
export const loadMethodWords = async (locale: Locale): Promise<MethodWords> =>
  (await modules[locale]()).words;
