import type { FollowWords } from './follow';

export const words: FollowWords = {
  heading: 'Бәрін жүктеп алу, өзгерістерді қадағалау',
  archive: (kilobytes) =>
    `Барлық кесте, аударма және бағандардың сипаттамасы бір архивте (ZIP, ${kilobytes} КБ)`,
  feed: 'Өзгерістер таспасы (Atom), ағылшын тілінде',
  changes: 'Нұсқалар бойынша өзгерістер, ағылшын тілінде',
  citation: 'Сілтеме жасау үлгісі, бағдарламаларға арналған (CITATION.cff)',
};
