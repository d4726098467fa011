import type { EditionWords } from './edition';

export const words: EditionWords = {
  holds: (charts, events, sources) =>
    `Everything is in this one file. Charts: ${charts}, events: ${events}, sources: ${sources}. It asks for nothing and stores nothing.`,
  contents: 'In this file',
  search: 'Search the events',
  listAlone: 'Search and period act on this list alone. The charts above always show everything.',
  site: 'The site, with filters',
};
