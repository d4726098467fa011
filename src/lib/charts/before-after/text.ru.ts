import type { Context } from '../chart';
import type { Row } from './rows';
import { textOf } from './sentences';

const russianBounds = (
  { named, pattern, possible, measured_events }: Row,
  { format, words }: Context,
) =>
  `${named === 0 ? 'не задокументировано ни одного дня ограничений' : `задокументировано не менее ${format.count(named, words.daysAtLeast)} ограничений`}, ` +
  `вместе с повторявшимися, по сообщениям, — ${format.number(pattern)}, возможно до ${format.number(possible)}. ` +
  `Измеренных событий: ${measured_events}.`;

export const text = textOf(
  {
    patternEnds:
      'Повторявшиеся ограничения в 2019 году прекращаются; задокументированных дней больше, потому что начались измерения',
    compared: (before, after) => `До весны 2019 года — ${before} дней, после — ${after}`,
    one: (named, possible) => `Задокументировано: ${named}, возможно до ${possible}`,
    nothing: 'Этому выбору не соответствует ни одна запись',
    before: (row, context) => `За два года до весны 2019 года ${russianBounds(row, context)}`,
    after: (row, context) => `За два года после неё ${russianBounds(row, context)}`,
  },
  {
    name: 'До и после весны 2019 года',
    subtitle:
      'Дни ограничений за два года до и после весны 2019 года, по видам ограничений и надёжности свидетельств',
    missing:
      'Больше задокументированных дней после 2019 года не означает, что ограничений стало больше: NetBlocks и другие начали измерения в Казахстане лишь тогда. О том, как часто сервисы отключали раньше, известно только из сообщений.',
    columns: {
      period: 'Период',
      first: 'Первый день',
      last: 'Последний день',
      named: 'Задокументировано',
      pattern: 'С повторявшимися',
      possible: 'Возможно',
      measured_events: 'Измеренные события',
      reported_events: 'События по сообщениям',
      recalled_events: 'События по более поздним свидетельствам',
    },
    marks: {
      before: 'Два года до',
      'spring-2019': 'Весна 2019 года',
      after: 'Два года после',
      all: 'все меры',
      named: 'задокументировано',
      pattern: 'с повторявшимися',
      possible: 'возможно',
      measured: 'измерено',
      nothing: 'Этому выбору ничего не соответствует',
    },
  },
);
