import { textOf, type Counts } from './sentences';

const ofCounted = (n: number) => `Есепке алынған ${n}\u00a0оқиғаның`;

function measuredOf({ denied, measured }: Counts): string {
  if (denied === 1) return measured === 1 ? 'ол өлшенген' : 'ол өлшенбеген';
  if (measured === 0) return 'олардың бірде-бірі өлшенбеген';
  if (measured === denied) return 'олардың бәрі өлшенген';
  return `соның ішінде өлшенгені – ${measured}`;
}

export const text = textOf(
  {
    denied: (counts) =>
      `${ofCounted(counts.events)} ішінде билік жоққа шығарғаны не техникалық ақау деп түсіндіргені – ${counts.denied}; ${measuredOf(counts)}`,
    noneDenied: ({ events }) =>
      `${ofCounted(events)} бірде-бірін билік жоққа шығарды не техникалық ақау деп түсіндірді деген дерек жоқ`,
    nothing: 'Осы шарттар бойынша есепке алынған оқиға жоқ',
    sentence: (
      { events, denied, confirmed, unknown, named, possible },
      period,
      { format, words },
    ) =>
      `${period}: есепке алынғаны – ${format.count(events, words.events)}; билік жоққа шығарғаны не ақау деп түсіндіргені – ${denied}, растағаны – ${confirmed}, биліктің ұстанымы белгісізі – ${unknown}. Жоққа шығарылған не ақау деп түсіндірілген оқиғалар бойынша ${named === 0 ? 'бірде-бір күн құжатталмаған' : `кемінде ${format.count(named, words.days)} құжатталған`}, ${format.number(possible)} күнге дейін ықтимал.`,
  },
  {
    name: 'Билік не деді',
    subtitle:
      'Әр нүкте – бір оқиға: билік ол туралы не айтқанына және дәлел деңгейіне қарай орналасқан; контурмен берілген нүктелер есепке алынбаған',
    missing:
      'Биліктің ұстанымы біздің дереккөздерде келтірілгендей берілген: ол белгісіз болса да, лауазымды тұлғалар пікір білдірген болуы мүмкін. Өлшеулер 2019 жылдан бастап жиіледі, сондықтан билік одан бұрын жоққа шығарған жағдайларды өлшеу мүмкін болмады дерлік.',
    columns: {
      dates: 'Күні',
      event_id: 'Оқиға',
      position: 'Биліктің ұстанымы',
      grade: 'Дәлел деңгейі',
      is_counted: 'Есепке алынған',
      first: 'Алғашқы күн',
      last: 'Соңғы күн',
      class: 'Күн түрі',
      start: 'Басы, белгілі болғанынша',
      end: 'Соңы, белгілі болғанынша',
      measure: 'Шара',
      services: 'Сервистер',
    },
    marks: {
      legend:
        'Сан – ұяшықтағы есепке алынған не контурмен көрсетілген оқиғалар саны. Жақтаудың ішінде: өлшенген, бірақ билік жоққа шығарған (◇)',
      true: 'иә',
      false: 'жоқ',
    },
  },
);
