import type { FollowWords } from './follow';

export const words: FollowWords = {
  heading: 'Скачать все и следить за изменениями',
  archive: (kilobytes) =>
    `Все таблицы, переводы и описание столбцов одним архивом (ZIP, ${kilobytes} КБ)`,
  feed: 'Лента изменений (Atom), на английском',
  changes: 'Изменения по версиям, на английском',
  citation: 'Как ссылаться, для программ (CITATION.cff)',
};
