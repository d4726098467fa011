import type { Context } from '../chart';
import type { Row } from './rows';
import { textOf } from './sentences';

const russianBounds = (
  { named, pattern, possible, measured_events }: Row,
  { format, words }: Context,
) =>
  `${named === 0 ? 'не задокументировано ни одного дня ограничений' : `задокументировано не менее ${format.count(named, words.daysAtLeast)} ограничений`}, ` +
  `вместе с повторяющимися — ${format.number(pattern)}, по этим данным возможно до ${format.number(possible)}. ` +
  `Измеренных событий: ${measured_events}.`;

export const text = textOf(
  {
    patternEnds:
      'Повторяющиеся, по сообщениям, ограничения прекращаются; с началом измерений задокументированных дней становится больше',
    compared: (before, after) => `Дней до весны 2019 года — ${before}, после — ${after}`,
    one: (named, possible, { format, words }) =>
      `Задокументировано: ${format.count(named, words.days)}${possible > named ? `, возможно до ${format.number(possible)}` : ''}`,
    stretch: (period, row, context) => `${period}: ${russianBounds(row, context)}`,
    nothing: 'По этим условиям записей не найдено',
    before: (row, context) => `За два года до весны 2019 года ${russianBounds(row, context)}`,
    after: (row, context) => `За два года после нее ${russianBounds(row, context)}`,
  },
  {
    name: 'До и после весны 2019 года',
    subtitle:
      'Дни ограничений за два года до весны 2019 года и за два года после нее, по видам мер и надежности свидетельств',
    subtitleOfSelection:
      'Дни, подходящие под условия, за два года до весны 2019 года и за два года после нее, по видам мер',
    missing:
      'То, что после 2019 года задокументированных дней больше, не означает, что ограничений стало больше: первое измерение здесь относится к маю 2019 года, а о большинстве дней до и после него известно только из сообщений. Весна 2019 года показана отдельно, потому что заявление называет ее переломом.',
    columns: {
      is_whole: 'Период целиком',
      period: 'Период',
      first: 'Первый день',
      last: 'Последний день',
      named: 'Задокументировано',
      pattern: 'С повторяющимися',
      possible: 'Возможно',
      measured_events: 'Измеренные события',
      reported_events: 'События, о которых сообщалось',
      recalled_events: 'События по более поздним свидетельствам',
    },
    marks: {
      part: 'В выбранном периоде',
      order: 'числа: задокументировано · с повторяющимися · возможно; каждое включает предыдущее',
      before: 'Два года до весны',
      'spring-2019': 'Весна 2019 года',
      after: 'Два года после весны',
      all: 'все меры',
      named: 'задокументировано',
      pattern: 'с повторяющимися',
      possible: 'возможно',
      measured: 'измерено',
    },
  },
);
