import type { LawWords } from './law';

export const words: LawWords = {
  name: 'What changed in the law',
  title: (total, counts) => {
    const said = counts.map(({ label, n }, i) => {
      const verb = i > 0 ? '' : n === 1 ? 'was ' : 'were ';
      return `${n}\u00a0${verb}${label}`;
    });
    return `Of ${total}\u00a0norms of the draft, ${said.join(', ')}`;
  },
  lede: 'Norm by norm: what the draft amendments said, what the civil-society statement warned of, and what the signed law made of it.',
  judged:
    'The draft and the law are compared as sources describe them; the decisive article of the signed law could not be read itself, and where sources disagree the row says so. More on this:',
  draft: 'Draft',
  statement: 'The statement’s concern',
  law: 'Law',
  binds: 'Binds',
  threshold: 'Deadline or threshold',
  sanction: 'Sanction',
  since: 'What came after',
  steps: (n, first, last, searched) =>
    `${n} step${n === 1 ? '' : 's'} on record, from ${first} to ${last}. Texts were searched to ${searched}; later steps are not covered.`,
  chart: 'All steps of the law on one line of time',
  tables: 'The tables',
};
