import { textOf, type Counts } from './sentences';

const isOne = (n: number) => n % 10 === 1 && n % 100 !== 11;
const ofCounted = (n: number) => `${n}\u00a0${isOne(n) ? 'учтенного события' : 'учтенных событий'}`;

function measuredOf({ denied, measured }: Counts): string {
  if (denied === 1) {
    return measured === 1 ? 'оно измерено' : 'оно не измерено';
  }
  if (measured === 0) return 'ни одно из них не измерено';
  if (measured === denied) return 'все они измерены';
  return `из них измерено — ${measured}`;
}

export const text = textOf(
  {
    denied: (counts) =>
      `Власти отрицали или объясняли техническим сбоем ${counts.denied} из ${ofCounted(counts.events)}; ${measuredOf(counts)}`,
    noneDenied: ({ events }) =>
      `Ни об одном из ${ofCounted(events)} не известно, чтобы власти его отрицали или объясняли техническим сбоем`,
    nothing: 'По этим условиям учтенных событий нет',
    sentence: (
      { events, denied, confirmed, unknown, named, possible },
      period,
      { format, words },
    ) =>
      `${period}: учтено ${format.count(events, words.events)}; власти отрицали или объясняли сбоем — ${denied}, подтвердили — ${confirmed}, позиция неизвестна — ${unknown}. По тем, что отрицали или объясняли сбоем, ${named === 0 ? 'не задокументировано ни одного дня' : `задокументировано не менее ${format.count(named, words.daysAtLeast)}`}, возможно до ${format.number(possible)}.`,
  },
  {
    name: 'Что говорили власти',
    subtitle:
      'Каждая точка — событие: по тому, что о нем говорили власти, и по надежности свидетельств; контурные точки не учтены',
    missing:
      'Позиция властей — та, которую приводят наши источники: если она неизвестна, власти все же могли высказаться. Измерения стали чаще проводить с 2019 года, поэтому то, что власти отрицали раньше, измерить почти не могли.',
    columns: {
      dates: 'Даты',
      event_id: 'Событие',
      position: 'Позиция властей',
      grade: 'Свидетельства',
      is_counted: 'Учтено',
      first: 'Первый день',
      last: 'Последний день',
      class: 'Вид дней',
      start: 'Начало, насколько известно',
      end: 'Конец, насколько известно',
      measure: 'Мера',
      services: 'Сервисы',
    },
    marks: {
      legend:
        'Число — сколько событий в ячейке, учтенных или показанных контуром. В рамке: измерено, но власти отрицали (◇)',
      true: 'да',
      false: 'нет',
    },
  },
);
