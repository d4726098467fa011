import type { Locale } from '$lib/i18n/locale';
import { parseDay } from '$lib/model/day';
import { countRestrictedDays } from '$lib/model/restricted-days';
import type { ChartText, Context } from '../chart';
import { defaultPeriod } from './layout';
import { countEvents, lanesOf, type Row } from './rows';

type Sentences = {
  most(services: string): string;
  few(events: string): string;
  nothing: string;
  sentence(counts: Counts, period: string, context: Context): string;
};

interface Counts {
  events: number;
  named: number;
  pattern: number;
  possible: number;
}

/** Groups of services have lanes of their own; a title speaks of single services. */
const isGroup = ({ service_id }: Row) => /^all-|^mobile-network$|-unspecified$/.test(service_id);

function textOf(
  sentences: Sentences,
  rest: Pick<ChartText<Row>, 'name' | 'subtitle' | 'missing' | 'columns' | 'marks'>,
): ChartText<Row> {
  return {
    ...rest,
    title(rows, { format, words, serviceName }) {
      const single = lanesOf(rows.filter((row) => !isGroup(row))).filter((lane) => lane.named > 1);
      if (rows.length === 0) return sentences.nothing;
      return single.length < 3
        ? sentences.few(format.count(countEvents(rows), words.events))
        : sentences.most(format.list(single.slice(0, 3).map((lane) => serviceName(lane.id))));
    },
    sentence(rows, context) {
      const period = context.period ?? defaultPeriod;
      const shown = rows.filter(
        (row) =>
          row.is_counted &&
          parseDay(row.last) >= period.first &&
          parseDay(row.first) <= period.last,
      );
      const spans = shown.map((row) => ({
        first: parseDay(row.first),
        last: parseDay(row.last),
        class: row.class,
      }));
      return sentences.sentence(
        { events: countEvents(shown), ...countRestrictedDays(spans, period) },
        context.format.period(period),
        context,
      );
    },
    cell(column, value, { format, label }) {
      if (value === null || value === '') return '';
      if (column === 'first' || column === 'last') return format.shortDay(parseDay(String(value)));
      const field = { grade: 'evidence_grade' }[column] ?? column;
      if (['cadence', 'measure', 'scope', 'evidence_grade', 'official_position'].includes(field)) {
        return label(`events.${field}`, String(value), 'short');
      }
      if (column === 'class') return label('spans.class', String(value), 'short');
      if (typeof value === 'boolean') return rest.marks[String(value)]!;
      return String(value);
    },
  };
}

export const text: Record<Locale, ChartText<Row>> = {
  en: textOf(
    {
      most: (services) => `${services} are named most often`,
      few: (events) => `${events} in this selection`,
      nothing: 'No row matches this selection',
      sentence: ({ events, named, pattern, possible }, period, { format, words }) =>
        `${period}: ${format.count(events, words.events)}; at least ${format.count(named, words.days)} are documented, ${format.number(pattern)} with the reported pattern, up to ${format.number(possible)} possible.`,
    },
    {
      name: 'Events by service',
      subtitle:
        'Each event on the lane of every service that it names or cuts; a single day is drawn at least two pixels wide. Zoom in to tell neighbours apart, drag across to choose a period for the page',
      missing:
        'Ends of many blocks are not known: such a row is drawn only as far as its source goes. A service without a lane has no row in this selection, which is not proof that it was never restricted.',
      columns: {
        service_id: 'Service',
        dates: 'Dates',
        services: 'Services',
        event_id: 'Event',
        is_implied: 'Through a group',
        first: 'First day',
        last: 'Last day',
        class: 'Class of days',
        start: 'Start, as known',
        end: 'End, as known',
        start_time: 'From, Almaty time',
        end_time: 'To, Almaty time',
        cadence: 'Cadence',
        measure: 'Measure',
        scope: 'Scope',
        grade: 'Evidence',
        official_position: 'Official position',
        is_counted: 'Counted',
      },
      marks: {
        measured: 'M',
        reported: 'R',
        recalled: 'C',
        true: 'yes',
        false: 'no',
        nothing: 'Nothing matches this selection',
      },
    },
  ),
  ru: textOf(
    {
      most: (services) => `Чаще всего названы ${services}`,
      few: (events) => `В этом выборе — ${events}`,
      nothing: 'Этому выбору не соответствует ни одна запись',
      sentence: ({ events, named, pattern, possible }, period, { format, words }) =>
        `${period}: ${format.count(events, words.events)}; задокументировано дней ограничений: не менее ${format.number(named)}, вместе с повторявшимися, по сообщениям, — ${format.number(pattern)}, возможно до ${format.number(possible)}.`,
    },
    {
      name: 'События по сервисам',
      subtitle:
        'Каждое событие — на дорожке каждого сервиса, который в нём назван или затронут; один день занимает не меньше двух пикселей. Приблизьте, чтобы различить соседние; проведите по графику, чтобы выбрать период для всей страницы',
      missing:
        'Когда закончились многие блокировки, неизвестно: такая запись проведена лишь до того дня, о котором говорит источник. Если у сервиса нет дорожки, в этом выборе о нём нет записей; это не доказывает, что его никогда не ограничивали.',
      columns: {
        service_id: 'Сервис',
        dates: 'Даты',
        services: 'Сервисы',
        event_id: 'Событие',
        is_implied: 'Через группу',
        first: 'Первый день',
        last: 'Последний день',
        class: 'Вид дней',
        start: 'Начало, как известно',
        end: 'Конец, как известно',
        start_time: 'С, время Алматы',
        end_time: 'До, время Алматы',
        cadence: 'Частота',
        measure: 'Мера',
        scope: 'Охват',
        grade: 'Свидетельства',
        official_position: 'Позиция властей',
        is_counted: 'Учтено',
      },
      marks: {
        measured: 'И',
        reported: 'С',
        recalled: 'П',
        true: 'да',
        false: 'нет',
        nothing: 'Этому выбору ничего не соответствует',
      },
    },
  ),
  kk: textOf(
    {
      most: (services) => `Ең жиі аталғандары: ${services}`,
      few: (events) => `Бұл таңдауда – ${events}`,
      nothing: 'Бұл таңдауға сай жазба жоқ',
      sentence: ({ events, named, pattern, possible }, period, { format, words }) =>
        `${period}: ${format.count(events, words.events)}; кемінде ${format.count(named, words.days)} шектеу құжатталған, хабарланған қайталануды қосқанда – ${format.count(pattern, words.days)}, ең көбі ${format.count(possible, words.days)} болуы мүмкін.`,
    },
    {
      name: 'Сервистер бойынша оқиғалар',
      subtitle:
        'Әр оқиға онда аталған не шектелген әр сервистің жолағында тұр; бір күннің ені екі пиксельден кем емес. Көршілес оқиғаларды ажырату үшін жақындатыңыз; бүкіл бетке кезең таңдау үшін график бойымен сүйреңіз',
      missing:
        'Көп бұғаттаудың қашан аяқталғаны белгісіз: мұндай жазба дереккөз айтқан күнге дейін ғана сызылған. Жолағы жоқ сервис туралы бұл таңдауда жазба жоқ, бірақ бұл оның ешқашан шектелмегенін дәлелдемейді.',
      columns: {
        service_id: 'Сервис',
        dates: 'Күні',
        services: 'Сервистер',
        event_id: 'Оқиға',
        is_implied: 'Топ арқылы',
        first: 'Алғашқы күн',
        last: 'Соңғы күн',
        class: 'Күн түрі',
        start: 'Басы, белгілі дәлдікпен',
        end: 'Соңы, белгілі дәлдікпен',
        start_time: 'Басталуы, Алматы уақыты',
        end_time: 'Аяқталуы, Алматы уақыты',
        cadence: 'Жиілігі',
        measure: 'Шара',
        scope: 'Аумағы',
        grade: 'Дәлел деңгейі',
        official_position: 'Биліктің ұстанымы',
        is_counted: 'Есепке алынған',
      },
      marks: {
        measured: 'Ө',
        reported: 'Х',
        recalled: 'К',
        true: 'иә',
        false: 'жоқ',
        nothing: 'Бұл таңдауға сай ештеңе жоқ',
      },
    },
  ),
};
