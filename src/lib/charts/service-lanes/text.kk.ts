import { textOf } from './sentences';

export const text = textOf(
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
      dates: 'Күні',
      services: 'Сервистер',
      event_id: 'Оқиға',
      implied: 'Топ арқылы',
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
);
