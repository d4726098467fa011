import { textOf } from './sentences';

const words = { kept: 'kept', softened: 'softened', dropped: 'dropped', unknown: 'unclear' };

export const text = textOf(
  {
    norms: (total, counts) =>
      `What became of the draft of 2021: of ${total} norm${total === 1 ? '' : 's'}, ${counts.map(({ status, n }) => `${n} ${words[status]}`).join(', ')}`,
    draft: (month) => `; a new draft came ${month}`,
    steps: (steps) => `${steps} step${steps === 1 ? '' : 's'} of the law`,
    nothing: 'No step of the law is recorded',
    sentence: (steps, first, last, searched) =>
      `${steps} step${steps === 1 ? '' : 's'} on record, from ${first} to ${last}; texts were searched to ${searched}, later steps are not covered.`,
  },
  {
    name: 'The law, step by step',
    subtitle:
      'Laws, decrees, rulings and drafts that let the state restrict the Internet, the stages of the bill of 2021 with the debate around it, and its norms as compared with the law signed in May 2022',
    missing:
      'The filters do not apply to this chart. Steps without a source are left out, and many dates are known to the month or year only. Article 18-2 of the law itself could not be read: what became of each norm rests on press reports, orders and the law of 2023. Norms that one report alone describes are among them.',
    columns: {
      item: 'Step or norm',
      id: 'ID',
      date: 'Date',
      track: 'Law, or norm of the draft',
      stage: 'Step, or what became of the norm',
      body: 'Who acted',
      status: 'What became of it',
    },
    marks: {
      law: 'step that changes a law, a draft or its reach',
      talk: 'debate, talks, rules for carrying it out',
      span: 'date known only to the month, season or year; dashed: about then',
      statement: 'the statement, autumn 2021',
      norms: 'The norms of the draft of September 2021, in the law of May 2022',
      earlier: 'earlier steps',
      later: 'later steps',
      nothing: 'No step of the law is recorded',
    },
  },
);
