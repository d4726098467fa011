import type { FollowWords } from './follow';

export const words: FollowWords = {
  heading: 'Take it all, follow the changes',
  archive: (kilobytes) =>
    `All tables, translations and the code book in one archive (ZIP, ${kilobytes} kB)`,
  feed: 'Feed of changes (Atom)',
  changes: 'Changes, version by version',
  citation: 'How to cite, for programs (CITATION.cff)',
};
