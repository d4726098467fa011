import type { FollowWords } from './follow';

export const words: FollowWords = {
  heading: 'Тұтас жүктеп алу, өзгерістерді бақылау',
  archive: (kilobytes) =>
    `Кестелер, аудармалар және бағандардың сипаттамасы бір мұрағатта (ZIP, ${kilobytes} КБ)`,
  feed: 'Өзгерістер таспасы (Atom), ағылшын тілінде',
  changes: 'Нұсқалар бойынша өзгерістер, ағылшын тілінде',
  citation: 'Дереккөзді көрсету үлгісі, бағдарламалар үшін (CITATION.cff)',
};
