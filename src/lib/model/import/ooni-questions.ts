import type { Answers, Question } from './importer';
import type { ImportProblem } from './problem';
import { own } from './said';
import type { Sheet } from './sheet';

/** The service that a test is about; other tests take domains. */
const services: Record<string, string> = {
  facebook_messenger: 'facebook-messenger',
  signal: 'signal',
  telegram: 'telegram',
  tor: 'tor',
  whatsapp: 'whatsapp',
};

/** The service that a test of OONI is about; `undefined` where it takes domains. */
export const serviceOfTest = (test: string): string | undefined => own(services, test);

/** What the address of a query says. A range of days is one day where it ends on the next. */
export function answersOf(query: string): Answers {
  const values = new URLSearchParams(query.slice(query.indexOf('?') + 1));
  const value = (name: string) => values.get(name) ?? '';
  const found: Record<string, string> = {
    country: value('probe_cc'),
    test: value('test_name'),
    service: value('domain') || value('input'),
    network: value('probe_asn'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== ''));
}

/** What the columns leave open and no answer fills. */
export function ask(
  sheet: Sheet,
  answers: Answers,
): { questions: Question[]; wrong: ImportProblem[] } {
  const has = (...names: string[]) => names.some((name) => sheet.header.includes(name));
  const isAboutService = has('test_name') || serviceOfTest(answers.test ?? '') !== undefined;
  const needed: [isNeeded: boolean, key: Question['key'], form: RegExp][] = [
    [!has('probe_cc'), 'country', /^[A-Z]{2}$/],
    [!has('test_name'), 'test', /^[a-z_]+$/],
    [!has('domain', 'input') && !isAboutService, 'service', /\S/],
    [!has('probe_asn'), 'network', /^((AS)?\d+)?$/],
    [!has('measurement_start_day'), 'day', /^\d{4}-\d\d-\d\d$/],
  ];
  const open = needed.filter(([isNeeded, key, form]) => {
    const answer = answers[key];
    return isNeeded && (answer === undefined || !form.test(answer));
  });
  return {
    questions: open.map(([, key]) => ({ key, options: key === 'country' ? ['KZ'] : [] })),
    wrong: open
      .filter(([, key]) => answers[key] !== undefined)
      .map(([, key]) => ({ column: key, value: answers[key]!, rule: 'answer' })),
  };
}
