import type { FollowWords } from './follow';

export const words: FollowWords = {
  heading: 'Скачать целиком, следить за изменениями',
  archive: (kilobytes) =>
    `Таблицы, переводы и описание столбцов одним архивом (ZIP, ${kilobytes} КБ)`,
  feed: 'Лента изменений (Atom), на английском',
  changes: 'Изменения по версиям, на английском',
  citation: 'Как ссылаться, для программ (CITATION.cff)',
};
