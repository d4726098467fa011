import { formatDay, parseDay, type Period } from '$lib/model/day';

/** What a reader looks at. Lists are in the order of `Choices`. */
export interface Selection {
  /** null: everything that the evidence covers. */
  period: Period | null;
  /** null: the headline services. */
  services: string[] | null;
  measures: string[];
  scopes: string[];
  /** Grades whose days are counted. */
  grades: string[];
}

/** Everything that can be chosen, as the tables and their schema say. */
export interface Choices {
  /** From the first day of the coverage to the last evidence. */
  period: Period;
  services: { id: string; name: string; isHeadline: boolean }[];
  measures: string[];
  scopes: string[];
  grades: string[];
}

/** A parameter of the address that could not be used, and why; the rest still applies. */
export interface Rejected {
  parameter: string;
  value: string;
  reason: 'date' | 'reversed' | 'outside' | 'unknown';
}

/** Left out until a reader switches them on: they say little about access to social networks. */
const measuresOffByDefault = ['content_order', 'https_interception'];
const gradesByDefault = ['measured', 'reported'];
const scopesByDefault = ['national'];

/** The headline selection: what the statement of 2021 is about. */
export function defaultSelection(choices: Choices): Selection {
  return {
    period: null,
    services: null,
    measures: choices.measures.filter((measure) => !measuresOffByDefault.includes(measure)),
    scopes: choices.scopes.filter((scope) => scopesByDefault.includes(scope)),
    grades: choices.grades.filter((grade) => gradesByDefault.includes(grade)),
  };
}

/**
 * The grades that are drawn in outline and not counted: recalled evidence beside reported evidence.
 * Leaving it out would make the summer and autumn of 2018 look quiet.
 */
export function outlinedGrades({ grades }: Selection): string[] {
  return grades.includes('reported') && !grades.includes('recalled') ? ['recalled'] : [];
}

/** The parameters of an address that say what is selected. */
export const parameterNames = ['from', 'to', 'services', 'measures', 'scope', 'grade'] as const;

const lists = {
  services: (choices: Choices) => choices.services.map((service) => service.id),
  measures: (choices: Choices) => choices.measures,
  scope: (choices: Choices) => choices.scopes,
  grade: (choices: Choices) => choices.grades,
};

/** Reads a selection from the parameters of an address; what cannot be used is returned with its reason. */
export function parseSelection(
  parameters: URLSearchParams,
  choices: Choices,
): { selection: Selection; rejected: Rejected[] } {
  const rejected: Rejected[] = [];
  const standard = defaultSelection(choices);

  const readList = (name: keyof typeof lists): string[] | undefined => {
    const text = parameters.get(name);
    if (text === null) return undefined;
    const wanted = text.split(',').filter((item) => item !== '');
    const known = lists[name](choices);
    for (const value of wanted.filter((item) => !known.includes(item))) {
      rejected.push({ parameter: name, value, reason: 'unknown' });
    }
    const chosen = known.filter((item) => wanted.includes(item));
    return chosen.length > 0 || wanted.length === 0 ? chosen : undefined;
  };

  const { period, problems } = parsePeriod(parameters, choices.period);
  rejected.push(...problems);
  return {
    selection: {
      period,
      services: readList('services') ?? standard.services,
      measures: readList('measures') ?? standard.measures,
      scopes: readList('scope') ?? standard.scopes,
      grades: readList('grade') ?? standard.grades,
    },
    rejected,
  };
}

function parsePeriod(parameters: URLSearchParams, covered: Period) {
  const problems: Rejected[] = [];
  const readDay = (parameter: 'from' | 'to') => {
    const value = parameters.get(parameter);
    if (value === null) return undefined;
    try {
      return parseDay(value);
    } catch {
      problems.push({ parameter, value, reason: 'date' });
      return undefined;
    }
  };
  const from = readDay('from');
  const to = readDay('to');
  if (from === undefined && to === undefined) return { period: null, problems };
  const period = { first: from ?? covered.first, last: to ?? covered.last };
  const value = `${formatDay(period.first)}/${formatDay(period.last)}`;
  const reason =
    (from ?? covered.first) > covered.last || (to ?? covered.last) < covered.first
      ? 'outside'
      : period.first > period.last
        ? 'reversed'
        : undefined;
  if (reason) {
    problems.push({ parameter: 'from, to', value, reason });
    return { period: null, problems };
  }
  return { period, problems };
}

/** What differs from the default, as a query string with its `?`; empty where nothing does. */
export function toSearch(selection: Selection, choices: Choices): string {
  const parameters = toParameters(selection, choices).toString();
  // A comma needs no escape in a query, and addresses are read by people.
  return parameters === '' ? '' : `?${parameters.replaceAll('%2C', ',')}`;
}

/** Writes what differs from the default, and nothing else. */
export function toParameters(selection: Selection, choices: Choices): URLSearchParams {
  const standard = defaultSelection(choices);
  const parameters = new URLSearchParams();
  if (selection.period) {
    const { first, last } = selection.period;
    if (first !== choices.period.first) parameters.set('from', formatDay(first));
    if (last !== choices.period.last) parameters.set('to', formatDay(last));
  }
  const write = (name: string, value: string[] | null, normal: string[] | null) => {
    if (value?.join() !== normal?.join()) parameters.set(name, (value ?? []).join(','));
  };
  write('services', selection.services, standard.services);
  write('measures', selection.measures, standard.measures);
  write('scope', selection.scopes, standard.scopes);
  write('grade', selection.grades, standard.grades);
  return parameters;
}

/** Whether two selections show the same. */
export function isSame(a: Selection, b: Selection, choices: Choices): boolean {
  return toParameters(a, choices).toString() === toParameters(b, choices).toString();
}
