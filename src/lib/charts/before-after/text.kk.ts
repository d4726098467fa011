import type { Context } from '../chart';
import type { Row } from './rows';
import { textOf } from './sentences';

const kazakhBounds = (
  { named, pattern, possible, measured_events }: Row,
  { format, words }: Context,
) =>
  `${named === 0 ? 'бірде-бір күн құжатталмаған' : `кемінде ${format.count(named, words.days)} құжатталған`}, ` +
  `хабарланған қайталануды қосқанда – ${format.count(pattern, words.days)}, ең көбі ${format.count(possible, words.days)} болуы мүмкін. ` +
  `Өлшенген оқиғалар: ${measured_events}.`;

export const text = textOf(
  {
    patternEnds:
      'Хабарланған қайталану 2019 жылы тоқтайды; құжатталған күндердің көбеюі – өлшеу басталғанының салдары',
    compared: (before, after) => `2019 жылғы көктемге дейін – ${before} күн, кейін – ${after} күн`,
    one: (named, possible) => `${named} құжатталған, ең көбі ${possible} күн болуы мүмкін`,
    nothing: 'Бұл таңдауға сай жазба жоқ',
    before: (row, context) => `2019 жылғы көктемге дейінгі екі жылда ${kazakhBounds(row, context)}`,
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
);
