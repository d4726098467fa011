import type { Context } from '../chart';
import type { Row } from './rows';
import { textOf } from './sentences';

const kazakhBounds = (
  { named, pattern, possible, measured_events }: Row,
  { format, words }: Context,
) =>
  `${named === 0 ? 'шектеу болған бірде-бір күн құжатталмаған' : `кемінде ${format.count(named, words.days)} шектеу болғаны құжатталған`}, ` +
  `қайталанатын шектеумен қоса – ${format.count(pattern, words.days)}, осы деректер бойынша ${format.number(possible)} күнге дейін ықтимал. ` +
  `Өлшенген оқиғалар: ${measured_events}.`;

export const text = textOf(
  {
    patternEnds:
      'Хабарлардағы қайталанатын шектеу тоқтайды; өлшеу басталып, құжатталған күн көбейеді',
    compared: (before, after) => `2019 жылғы көктемге дейін – ${before} күн, кейін – ${after} күн`,
    one: (named, possible, { format, words }) =>
      `${format.count(named, words.days)} құжатталған${possible > named ? `, ${format.number(possible)} күнге дейін ықтимал` : ''}`,
    stretch: (period, row, context) => `${period}: ${kazakhBounds(row, context)}`,
    nothing: 'Осы шарттар бойынша жазба табылмады',
    before: (row, context) => `2019 жылғы көктемге дейінгі екі жылда ${kazakhBounds(row, context)}`,
    after: (row, context) => `Одан кейінгі екі жылда ${kazakhBounds(row, context)}`,
  },
  {
    name: '2019 жылғы көктемге дейін және одан кейін',
    subtitle:
      '2019 жылғы көктемге дейінгі және одан кейінгі екі жылда шектеу болған күндер, шара түрі мен дәлел деңгейі бойынша',
    subtitleOfSelection:
      '2019 жылғы көктемге дейінгі және одан кейінгі екі жылда шарттарға сай күндер, шара түрі бойынша',
    missing:
      '2019 жылдан кейін құжатталған күннің көп болуы шектеу көбейгенін білдірмейді: мұндағы алғашқы өлшеу 2019 жылғы мамырға жатады, ал оған дейінгі және одан кейінгі күндердің көбі тек хабарлардан белгілі. 2019 жылғы көктем бөлек көрсетілген, өйткені мәлімдеме оны бетбұрыс деп атайды.',
    columns: {
      is_whole: 'Кезең толық',
      period: 'Кезең',
      first: 'Алғашқы күн',
      last: 'Соңғы күн',
      named: 'Құжатталған',
      pattern: 'Қайталанатынымен қоса',
      possible: 'Ықтимал',
      measured_events: 'Өлшенген оқиғалар',
      reported_events: 'Хабарланған оқиғалар',
      recalled_events: 'Кейін айтылған оқиғалар',
    },
    marks: {
      part: 'Таңдалған кезеңде',
      order: 'сандар: құжатталған · қайталанатынымен қоса · ықтимал; әрқайсысы алдыңғысын қамтиды',
      before: 'Көктемге дейінгі екі жыл',
      'spring-2019': '2019 жылғы көктем',
      after: 'Көктемнен кейінгі екі жыл',
      all: 'барлық шара',
      named: 'құжатталған',
      pattern: 'қайталанатынымен қоса',
      possible: 'ықтимал',
      measured: 'өлшенген',
    },
  },
);
