import type { Locale } from '$lib/i18n/locale';
import { parseDay } from '$lib/model/day';
import type { ChartText, Context } from '../chart';
import { restrictedOf, sumOf, viewsOf, type Row, type View } from './rows';

type Sentences = {
  title(first: View, day: string): string;
  /** As `title`, where Kazakhstan's own services are in view and none was restricted. */
  titleNoneHere(first: View, day: string): string;
  nothing: string;
  sentence(view: View, day: string): string;
  afterwards(restricted: number, of: number): string;
};

function textOf(
  sentences: Sentences,
  rest: Pick<ChartText<Row>, 'name' | 'subtitle' | 'missing' | 'columns' | 'marks'>,
): ChartText<Row> {
  return {
    ...rest,
    title(rows, { format }) {
      const views = viewsOf(rows);
      const [first] = views;
      const kazakhstan = views.at(-1)?.kazakhstan;
      if (!first || !kazakhstan || sumOf(first.statement) === 0) return sentences.nothing;
      const noneHere = sumOf(kazakhstan) > 0 && restrictedOf(kazakhstan) === 0;
      const day = format.day(parseDay(first.asOf));
      return noneHere ? sentences.titleNoneHere(first, day) : sentences.title(first, day);
    },
    sentence(rows, { format }: Context) {
      const views = viewsOf(rows);
      const kazakhstan = views.at(-1)?.kazakhstan;
      return [
        ...views.map((view) => sentences.sentence(view, format.day(parseDay(view.asOf)))),
        ...(kazakhstan && sumOf(kazakhstan) > 0
          ? [sentences.afterwards(restrictedOf(kazakhstan), sumOf(kazakhstan))]
          : []),
      ].join(' ');
    },
    cell(column, value, { format }) {
      if (column === 'as_of') return format.shortDay(parseDay(String(value)));
      return rest.marks[`${column}-${value}`] ?? rest.marks[String(value)] ?? String(value);
    },
  };
}

export const text: Record<Locale, ChartText<Row>> = {
  en: textOf(
    {
      title: ({ statement }, day) =>
        `Elsewhere, similar laws had blocked or slowed ${restrictedOf(statement)} of ${sumOf(statement)} such services by ${day}`,
      titleNoneHere: ({ statement }, day) =>
        `Elsewhere, similar laws had blocked or slowed ${restrictedOf(statement)} of ${sumOf(statement)} such services by ${day}; Kazakhstan’s softened law has not blocked any so far`,
      nothing: 'No precedent matches this selection',
      sentence: ({ statement, all, statementLaws, confounded }, day) =>
        `As known on ${day}, laws that threatened blocking or slowing had led to it in ${restrictedOf(statement)} of ${sumOf(statement)} cases of the statement’s services (${restrictedOf(all)} of ${sumOf(all)} for all services), under ${restrictedOf(statementLaws)} of ${sumOf(statementLaws)} laws; in ${confounded} of the ${sumOf(statement)} another dispute stood beside the duty.`,
      afterwards: (restricted, of) =>
        `In Kazakhstan, under the softened law of 2022, ${restricted} of ${of} platforms were found restricted for lack of a representative.`,
    },
    {
      name: 'Risk under comparable laws',
      subtitle:
        'What became of platforms in other countries whose laws demand a local office, a representative or local data under threat of blocking; each dot is one service under one law',
      missing:
        'Few laws are comparable, and the services under one law are one decision, not independent cases. No probability is drawn from them here. Many cases lack the date on which a platform complied, so only two days can be viewed. Only the choice of services applies to this chart.',
      columns: {
        as_of: 'As known on',
        services: 'Services',
        weight: 'Counted by',
        outcome: 'Outcome',
        n: 'Cases',
        confounded: 'Of these, with another dispute beside',
        kazakhstan: 'Kazakhstan’s own law, platforms',
      },
      marks: {
        blocked: 'Blocked',
        slowed: 'Slowed',
        refused_open: 'Refused and still open',
        complied_open: 'Complied and open',
        unknown_open: 'Compliance unknown, open',
        elsewhere: 'Elsewhere, as known on',
        laws: 'Laws that restricted one of the statement’s services',
        lawsAll: 'Laws that restricted any service',
        kazakhstan: 'Kazakhstan, under the law of 2022',
        kazakhstanNote:
          'The law asks for a representative only. January 2022 and other cuts had other grounds.',
        statementDot: 'service that the statement is about (first number)',
        otherDot: 'other service (second number: all)',
        'services-all': 'all',
        'services-statement': 'of the statement',
        'weight-row': 'services',
        'weight-law': 'laws',
        nothing: 'No precedent matches this selection',
      },
    },
  ),
  ru: textOf(
    {
      title: ({ statement }, day) =>
        `В других странах по похожим законам к ${day} заблокировали или замедлили ${restrictedOf(statement)} из ${sumOf(statement)} таких сервисов`,
      titleNoneHere: ({ statement }, day) =>
        `В других странах по похожим законам к ${day} заблокировали или замедлили ${restrictedOf(statement)} из ${sumOf(statement)} таких сервисов; по смягчённому закону Казахстана пока не заблокирован ни один`,
      nothing: 'Этому выбору не соответствует ни один прецедент',
      sentence: ({ statement, all, statementLaws, confounded }, day) =>
        `По данным на ${day}, законы, грозившие блокировкой или замедлением, привели к ним в ${restrictedOf(statement)} из ${sumOf(statement)} случаев с сервисами, о которых говорит заявление (в ${restrictedOf(all)} из ${sumOf(all)} для всех сервисов), по ${restrictedOf(statementLaws)} из ${sumOf(statementLaws)} законов; в ${confounded} из ${sumOf(statement)} случаев рядом был и другой спор.`,
      afterwards: (restricted, of) =>
        `В Казахстане по смягчённому закону 2022 года из-за отсутствия представителя ограничены ${restricted} из ${of} платформ.`,
    },
    {
      name: 'Риск по похожим законам',
      subtitle:
        'Что стало с платформами в странах, где закон под угрозой блокировки требует местного офиса, представителя или хранения данных; каждая точка — один сервис по одному закону',
      missing:
        'Сопоставимых законов мало, а сервисы под одним законом — это одно решение, а не независимые случаи. Вероятность из них здесь не выводится. Для многих случаев неизвестно, когда платформа выполнила требования, поэтому показаны только две даты. На этот график влияет только выбор сервисов.',
      columns: {
        as_of: 'По данным на',
        services: 'Сервисы',
        weight: 'Единица счёта',
        outcome: 'Исход',
        n: 'Случаи',
        confounded: 'Из них рядом был другой спор',
        kazakhstan: 'По закону Казахстана, платформы',
      },
      marks: {
        blocked: 'Заблокированы',
        slowed: 'Замедлены',
        refused_open: 'Отказались и остались доступны',
        complied_open: 'Выполнили и доступны',
        unknown_open: 'Выполнили ли, неизвестно; доступны',
        elsewhere: 'Другие страны, по данным на',
        laws: 'Законы, по которым ограничен сервис из заявления',
        lawsAll: 'Законы, по которым ограничен любой сервис',
        kazakhstan: 'Казахстан, по закону 2022 года',
        kazakhstanNote:
          'Закон требует лишь представителя. У января 2022 года и других отключений были иные основания.',
        statementDot: 'сервис, о котором говорит заявление (первое число)',
        otherDot: 'другой сервис (второе число: все)',
        'services-all': 'все',
        'services-statement': 'из заявления',
        'weight-row': 'сервисы',
        'weight-law': 'законы',
        nothing: 'Этому выбору не соответствует ни один прецедент',
      },
    },
  ),
  kk: textOf(
    {
      title: ({ statement }, day) =>
        `Басқа елдерде ұқсас заңдар бойынша ${day} күніне дейін бұғатталғаны не баяулатылғаны: мұндай ${sumOf(statement)} сервистен ${restrictedOf(statement)}`,
      titleNoneHere: ({ statement }, day) =>
        `Басқа елдерде ұқсас заңдар бойынша ${day} күніне дейін бұғатталғаны не баяулатылғаны: мұндай ${sumOf(statement)} сервистен ${restrictedOf(statement)}; Қазақстанның жұмсартылған заңы бойынша әзірге бірде-бірі бұғатталмаған`,
      nothing: 'Бұл таңдауға сай прецедент жоқ',
      sentence: ({ statement, all, statementLaws, confounded }, day) =>
        `${day} күнгі дерек бойынша, бұғаттау не баяулату қаупі бар заңдар мәлімдемеге қатысты ${sumOf(statement)} сервис жағдайының ${restrictedOf(statement)} ретінде шектеуге әкелген (барлық сервис бойынша: ${sumOf(all)} жағдайдан ${restrictedOf(all)}), ${sumOf(statementLaws)} заңның ${restrictedOf(statementLaws)} заңында; ${sumOf(statement)} жағдайдың ${confounded} жағдайында қатар басқа дау да болған.`,
      afterwards: (restricted, of) =>
        `Қазақстанда 2022 жылғы жұмсартылған заң бойынша өкілі болмағаны үшін шектелгені: ${of} платформадан ${restricted}.`,
    },
    {
      name: 'Ұқсас заңдар бойынша қауіп',
      subtitle:
        'Заңы жергілікті кеңсе, өкіл немесе деректерді ел ішінде сақтауды талап етіп, бұғаттаумен қауіп төндіретін басқа елдердегі платформалардың тағдыры; әр нүкте – бір заң бойынша бір сервис',
      missing:
        'Салыстыруға келетін заң аз, ал бір заңға қатысты сервистер – тәуелсіз жағдайлар емес, бір шешім. Бұл жерде олардан ықтималдық шығарылмайды. Көп жағдайда платформаның талапты қашан орындағаны белгісіз, сондықтан тек екі күнге дерек көрсетіледі. Бұл графикке тек сервис таңдауы әсер етеді.',
      columns: {
        as_of: 'Дерек күні',
        services: 'Сервистер',
        weight: 'Санау бірлігі',
        outcome: 'Нәтиже',
        n: 'Жағдайлар',
        confounded: 'Оның ішінде қатар басқа дау болғаны',
        kazakhstan: 'Қазақстан заңы бойынша платформалар',
      },
      marks: {
        blocked: 'Бұғатталды',
        slowed: 'Баяулатылды',
        refused_open: 'Бас тартты, әлі ашық',
        complied_open: 'Орындады, ашық',
        unknown_open: 'Орындағаны белгісіз, ашық',
        elsewhere: 'Басқа елдер, дерек күні:',
        laws: 'Мәлімдемеге қатысты сервисті шектеген заңдар',
        lawsAll: 'Кез келген сервисті шектеген заңдар',
        kazakhstan: 'Қазақстан, 2022 жылғы заң бойынша',
        kazakhstanNote:
          'Заң тек өкілді талап етеді. 2022 жылғы қаңтардағы және басқа өшірулердің негізі бөлек.',
        statementDot: 'мәлімдемеге қатысты сервис (бірінші сан)',
        otherDot: 'басқа сервис (екінші сан: барлығы)',
        'services-all': 'барлығы',
        'services-statement': 'мәлімдемедегі',
        'weight-row': 'сервистер',
        'weight-law': 'заңдар',
        nothing: 'Бұл таңдауға сай прецедент жоқ',
      },
    },
  ),
};
