import type { EditionWords } from './edition';

export const words: EditionWords = {
  holds: (charts, events, sources) =>
    `Все в одном файле: графиков — ${charts}, событий — ${events}, источников — ${sources}. Он ничего не запрашивает и ничего не хранит.`,
  contents: 'В этом файле',
  search: 'Поиск по событиям',
  listAlone: 'Поиск и период действуют только на этот список. Графики выше всегда показывают все.',
  site: 'Сайт с фильтрами',
};
