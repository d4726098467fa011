import type { Locale } from '$lib/i18n/locale';
import type { Cell, ChartText, Context } from '../chart';
import { factsOf, rowsInView, type Facts, type Row } from './rows';

type Sentences = {
  /** Where a reported pattern covers more days than are documented. */
  evenings(runs: string): string;
  pattern(runs: string): string;
  counted(named: string, possible: string): string;
  nothing: string;
  run(first: string, last: string, context: Context): string;
  sentence(facts: Facts, period: string, context: Context): string;
};

function textOf(
  sentences: Sentences,
  rest: Pick<ChartText<Row>, 'name' | 'subtitle' | 'missing' | 'columns' | 'marks'>,
): ChartText<Row> {
  return {
    ...rest,
    title(rows, context) {
      const { named, pattern, possible, patternRuns } = factsOf(rowsInView(rows, context));
      const { format, words } = context;
      if (possible === 0) return sentences.nothing;
      if (pattern - named <= named) {
        return sentences.counted(format.count(named, words.days), format.number(possible));
      }
      const runs = format.list(
        patternRuns.map(({ first, last }) => sentences.run(first, last, context)),
      );
      return context.isDefault ? sentences.evenings(runs) : sentences.pattern(runs);
    },
    sentence(rows, context) {
      const shown = rowsInView(rows, context);
      if (shown.length === 0) return '';
      const period = context.format.fromMonthToMonth(shown[0]!.month, shown.at(-1)!.month);
      return sentences.sentence(factsOf(shown), period, context);
    },
    cell: (column, value, { format }) => monthOrNumber(column, value, format.month),
  };
}

const monthOrNumber = (column: string, value: Cell, month: (text: string) => string) =>
  column === 'month' ? month(String(value)) : String(value);

const run = (first: string, last: string, { format }: Context) =>
  first === last ? format.inMonth(first) : format.fromMonthToMonth(first, last);

export const text: Record<Locale, ChartText<Row>> = {
  en: textOf(
    {
      evenings: (runs) => `Reported nearly every evening ${runs}; few days are documented`,
      pattern: (runs) => `Reported almost daily ${runs}; few days are documented`,
      counted: (named, possible) => `${named} documented, up to ${possible} possible`,
      nothing: 'No row matches this selection',
      run,
      sentence: ({ named, pattern, possible, recalled }, period, { format, words }) =>
        `${period.replace(/^from/, 'From')}, at least ${format.count(named, words.days)} of restrictions are documented; ` +
        `with the reported pattern it is ${format.number(pattern)}, and up to ${format.number(possible)} are possible.` +
        (recalled > 0
          ? ` Later accounts alone would add ${format.count(recalled, words.days)} to the pattern; they are drawn, not counted.`
          : ''),
    },
    {
      name: 'Restricted days per month',
      subtitle:
        'Days per month on which social networks or messengers were restricted in Kazakhstan, by strength of evidence',
      missing:
        'No measurement series for the evenings of 2018 and early 2019 was found, and no dated outage of 2017. An evening meant about one and a half to two hours, not a whole day. Few observers is not the same as few restrictions.',
      columns: {
        month: 'Month',
        named: 'Documented',
        pattern: 'With the pattern',
        possible: 'Possible',
        recalled: 'By later accounts, not counted',
      },
      marks: {
        'claim-near-daily': 'the statement: “almost daily until spring 2019”',
        'claim-decline': 'the statement: “decreased” in the two years after',
        draft: 'the draft amendments',
        nothing: 'Nothing matches this selection',
      },
    },
  ),
  ru: textOf(
    {
      evenings: (runs) =>
        `Сообщалось почти о каждом вечере ${runs}; задокументировано лишь несколько дней`,
      pattern: (runs) =>
        `Сообщалось о почти ежедневных ограничениях ${runs}; задокументировано лишь несколько дней`,
      counted: (named, possible) => `Задокументировано: ${named}, возможно до ${possible}`,
      nothing: 'Этому выбору не соответствует ни одна запись',
      run,
      sentence: ({ named, pattern, possible, recalled }, period, { format, words }) =>
        `${period.replace(/^с/, 'С')} задокументировано не менее ${format.count(named, words.daysAtLeast)} ограничений; ` +
        `вместе с повторявшимися, по сообщениям, ограничениями — ${format.count(pattern, words.days)}, а возможно до ${format.number(possible)}.` +
        (recalled > 0
          ? ` Более поздние свидетельства добавили бы ещё ${format.count(recalled, words.days)}: они показаны, но не учтены.`
          : ''),
    },
    {
      name: 'Дни ограничений по месяцам',
      subtitle:
        'Сколько дней в месяц в Казахстане ограничивали соцсети или мессенджеры, по надёжности свидетельств',
      missing:
        'Рядов измерений за вечера 2018 и начала 2019 года найти не удалось, нет и ни одного датированного сбоя за 2017 год. «Вечер» означал полтора-два часа, а не целый день. Мало наблюдателей — ещё не значит мало ограничений.',
      columns: {
        month: 'Месяц',
        named: 'Задокументировано',
        pattern: 'С повторявшимися',
        possible: 'Возможно',
        recalled: 'По более поздним свидетельствам, не учтено',
      },
      marks: {
        'claim-near-daily': 'заявление: «почти ежедневно до весны 2019 года»',
        'claim-decline': 'заявление: в следующие два года — меньше',
        draft: 'проект поправок',
        nothing: 'Этому выбору ничего не соответствует',
      },
    },
  ),
  kk: textOf(
    {
      evenings: (runs) => `${runs} кеш сайын дерлік шектелгені хабарланған; құжатталған күн аз`,
      pattern: (runs) => `${runs} күн сайын дерлік шектелгені хабарланған; құжатталған күн аз`,
      counted: (named, possible) => `${named} құжатталған, ең көбі ${possible} күн болуы мүмкін`,
      nothing: 'Бұл таңдауға сай жазба жоқ',
      run,
      sentence: ({ named, pattern, possible, recalled }, period, { format, words }) =>
        `${period} кемінде ${format.count(named, words.days)} шектеу құжатталған; ` +
        `хабарланған қайталануды қосқанда – ${format.count(pattern, words.days)}, ең көбі ${format.count(possible, words.days)} болуы мүмкін.` +
        (recalled > 0
          ? ` Кейін айтылған куәліктер тағы ${format.count(recalled, words.days)} қосар еді: олар сызылған, бірақ есепке алынбаған.`
          : ''),
    },
    {
      name: 'Айлар бойынша шектелген күндер',
      subtitle:
        'Қазақстанда әлеуметтік желілер немесе мессенджерлер шектелген күндер саны, айлар мен дәлел деңгейі бойынша',
      missing:
        '2018 жылғы және 2019 жылдың басындағы кештер бойынша өлшеу деректері табылмады, 2017 жылдан күні көрсетілген бірде-бір іркіліс жоқ. «Кеш» тұтас күнді емес, бір жарым-екі сағатты білдірген. Бақылаушының аздығы шектеудің аздығы емес.',
      columns: {
        month: 'Ай',
        named: 'Құжатталған',
        pattern: 'Қайталануымен қоса',
        possible: 'Ықтимал',
        recalled: 'Кейін айтылған, есепке алынбаған',
      },
      marks: {
        'claim-near-daily': 'мәлімдеме: «2019 жылғы көктемге дейін күн сайын дерлік»',
        'claim-decline': 'мәлімдеме: кейінгі екі жылда «азайды»',
        draft: 'түзетулер жобасы',
        nothing: 'Бұл таңдауға сай ештеңе жоқ',
      },
    },
  ),
};
