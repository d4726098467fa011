import type { Locale } from '$lib/i18n/locale';
import { parseDay } from '$lib/model/day';
import type { ChartText, Context } from '../chart';
import { totalOf, type Row } from './rows';

type Sentences = {
  /** The pattern ends and documented days rise, while measuring began. */
  patternEnds: string;
  compared(before: string, after: string): string;
  one(named: string, possible: string): string;
  nothing: string;
  before(row: Row, context: Context): string;
  after(row: Row, context: Context): string;
};

function textOf(
  sentences: Sentences,
  rest: Pick<ChartText<Row>, 'name' | 'subtitle' | 'missing' | 'columns' | 'marks'>,
): ChartText<Row> {
  return {
    ...rest,
    title(rows, { format, words }) {
      const before = totalOf(rows, 'before');
      const after = totalOf(rows, 'after');
      if (before && after && before.possible + after.possible > 0) {
        const patternOnly = (row: Row) => row.pattern - row.named;
        const endsWhileMeasured =
          patternOnly(before) > patternOnly(after) &&
          after.named > before.named &&
          after.measured_events > before.measured_events;
        return endsWhileMeasured
          ? sentences.patternEnds
          : sentences.compared(bounds(before), bounds(after));
      }
      const only = rows.find((row) => row.measure === null && row.possible > 0);
      return only
        ? sentences.one(format.count(only.named, words.days), format.number(only.possible))
        : sentences.nothing;
    },
    sentence(rows, context) {
      const before = totalOf(rows, 'before');
      const after = totalOf(rows, 'after');
      return [before && sentences.before(before, context), after && sentences.after(after, context)]
        .filter(Boolean)
        .join(' ');
    },
    cell(column, value, { format }) {
      if (column === 'period') return rest.marks[String(value)] ?? String(value);
      if (column === 'first' || column === 'last') return format.shortDay(parseDay(String(value)));
      return String(value);
    },
  };
}

const bounds = ({ named, possible }: Row) => `${named}–${possible}`;

const englishBounds = (
  { named, pattern, possible, measured_events }: Row,
  { format, words }: Context,
) =>
  `${named === 0 ? 'no day is documented' : `at least ${format.count(named, words.days)} are documented`}, ` +
  `${format.number(pattern)} with the reported pattern, and up to ${format.number(possible)} are possible; ` +
  `${measured_events === 0 ? 'no event was' : measured_events === 1 ? '1 event was' : `${measured_events} events were`} measured.`;

const russianBounds = (
  { named, pattern, possible, measured_events }: Row,
  { format, words }: Context,
) =>
  `${named === 0 ? 'не задокументировано ни одного дня ограничений' : `задокументировано не менее ${format.count(named, words.daysAtLeast)} ограничений`}, ` +
  `вместе с повторявшимися, по сообщениям, — ${format.number(pattern)}, возможно до ${format.number(possible)}. ` +
  `Измеренных событий: ${measured_events}.`;

const kazakhBounds = (
  { named, pattern, possible, measured_events }: Row,
  { format, words }: Context,
) =>
  `${named === 0 ? 'бірде-бір күн құжатталмаған' : `кемінде ${format.count(named, words.days)} құжатталған`}, ` +
  `хабарланған қайталануды қосқанда – ${format.count(pattern, words.days)}, ең көбі ${format.count(possible, words.days)} болуы мүмкін. ` +
  `Өлшенген оқиғалар: ${measured_events}.`;

export const text: Record<Locale, ChartText<Row>> = {
  en: textOf(
    {
      patternEnds:
        'The reported pattern ends in 2019; documented days rise because measuring began',
      compared: (before, after) => `${before} days before spring 2019, ${after} after`,
      one: (named, possible) => `${named} documented, up to ${possible} possible`,
      nothing: 'No row matches this selection',
      before: (row, context) =>
        `In the two years before spring 2019 ${englishBounds(row, context)}`,
      after: (row, context) => `In the two years after, ${englishBounds(row, context)}`,
    },
    {
      name: 'Before and after spring 2019',
      subtitle:
        'Distinct days of restrictions in two years either side of spring 2019, by measure and strength of evidence',
      missing:
        'More documented days after 2019 do not mean more restrictions: NetBlocks and others began to measure Kazakhstan only then. How often services were cut before is known from reports alone.',
      columns: {
        period: 'Period',
        first: 'First day',
        last: 'Last day',
        named: 'Documented',
        pattern: 'With the pattern',
        possible: 'Possible',
        measured_events: 'Measured events',
        reported_events: 'Reported events',
        recalled_events: 'Recalled events',
      },
      marks: {
        before: 'Two years before',
        'spring-2019': 'Spring 2019',
        after: 'Two years after',
        all: 'all measures',
        named: 'documented',
        pattern: 'with the pattern',
        possible: 'possible',
        measured: 'measured',
        nothing: 'Nothing matches this selection',
      },
    },
  ),
  ru: textOf(
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
  ),
  kk: textOf(
    {
      patternEnds:
        'Хабарланған қайталану 2019 жылы тоқтайды; құжатталған күндердің көбеюі – өлшеу басталғанының салдары',
      compared: (before, after) =>
        `2019 жылғы көктемге дейін – ${before} күн, кейін – ${after} күн`,
      one: (named, possible) => `${named} құжатталған, ең көбі ${possible} күн болуы мүмкін`,
      nothing: 'Бұл таңдауға сай жазба жоқ',
      before: (row, context) =>
        `2019 жылғы көктемге дейінгі екі жылда ${kazakhBounds(row, context)}`,
      after: (row, context) => `Одан кейінгі екі жылда ${kazakhBounds(row, context)}`,
    },
    {
      name: '2019 жылғы көктемге дейін және одан кейін',
      subtitle:
        '2019 жылғы көктемнің екі жағындағы екі жылда шектелген күндер, шара түрі мен дәлел деңгейі бойынша',
      missing:
        '2019 жылдан кейін құжатталған күннің көп болуы шектеу көбейді дегенді білдірмейді: NetBlocks және басқалары Қазақстандағы желіні тек сол кезде өлшей бастады. Бұған дейін сервистер қаншалықты жиі өшірілгені хабарлардан ғана белгілі.',
      columns: {
        period: 'Кезең',
        first: 'Алғашқы күн',
        last: 'Соңғы күн',
        named: 'Құжатталған',
        pattern: 'Қайталануымен қоса',
        possible: 'Ықтимал',
        measured_events: 'Өлшенген оқиғалар',
        reported_events: 'Хабарланған оқиғалар',
        recalled_events: 'Кейін айтылған оқиғалар',
      },
      marks: {
        before: 'Оған дейінгі екі жыл',
        'spring-2019': '2019 жылғы көктем',
        after: 'Одан кейінгі екі жыл',
        all: 'барлық шаралар',
        named: 'құжатталған',
        pattern: 'қайталануымен',
        possible: 'ықтимал',
        measured: 'өлшенген',
        nothing: 'Бұл таңдауға сай ештеңе жоқ',
      },
    },
  ),
};
