import type { ExploreWords } from './explore';

export const words: Omit<ExploreWords, 'list'> = {
  title: 'Explore: everything over time, on one axis',
  lede: 'Drag across any chart to choose a period: the other charts, the numbers and the list follow. A click, or the arrow keys and Enter, opens the events behind a mark.',
  axis: 'Time axis of all charts',
  period: 'Chosen period',
  from: 'From month',
  to: 'To month',
  counts: (named, pattern, possible) =>
    `${named} documented, ${pattern} with the pattern, up to ${possible} possible`,
  wholePeriod: 'Whole period',
  events: 'Events',
  filtered: 'The same selection, seen otherwise',
  reset: 'Reset everything',
};
