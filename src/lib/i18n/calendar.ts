import type { Locale } from './locale';

// Own tables: Node and browsers print Kazakh dates differently, and a page must not change when
// its script starts. The Kazakh forms are those of data/translations/calendar.kk.csv (a test compares).

/** Forms of a noun that dates need. English has one form, Russian three, Kazakh four. */
export interface Forms {
  nominative: readonly string[];
  /** Russian: 9 мая. */
  genitive: readonly string[];
  /** Russian: в мае; Kazakh: мамырда. */
  locative: readonly string[];
  /** Kazakh: мамырдан бастап. */
  ablative: readonly string[];
  /** Kazakh: мамырға дейін. */
  dative: readonly string[];
  short: readonly string[];
}

const words = (text: string) => text.split(' ');

const english = {
  months: words(
    'January February March April May June July August September October November December',
  ),
  seasons: words('spring summer autumn winter'),
};

const everyForm = (nominative: string[], short: string[]): Forms => ({
  nominative,
  genitive: nominative,
  locative: nominative,
  ablative: nominative,
  dative: nominative,
  short,
});

const russianMonths = {
  nominative: words(
    'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  ),
  genitive: words(
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  ),
  locative: words(
    'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
  ),
};

const kazakhMonths = {
  nominative: words(
    'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  ),
  genitive: words(
    'қаңтардың ақпанның наурыздың сәуірдің мамырдың маусымның шілденің тамыздың қыркүйектің қазанның қарашаның желтоқсанның',
  ),
  locative: words(
    'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда',
  ),
  ablative: words(
    'қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан',
  ),
  dative: words(
    'қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға',
  ),
  short: words('қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'),
};

/** Months by language, January first. */
export const months: Record<Locale, Forms> = {
  en: everyForm(
    english.months,
    english.months.map((month) => month.slice(0, 3)),
  ),
  ru: {
    ...russianMonths,
    ablative: russianMonths.genitive,
    dative: russianMonths.genitive,
    short: words('янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'),
  },
  kk: kazakhMonths,
};

/** Seasons by language, spring first. */
export const seasons: Record<Locale, Forms> = {
  en: everyForm(english.seasons, english.seasons),
  ru: {
    nominative: words('весна лето осень зима'),
    genitive: words('весны лета осени зимы'),
    locative: words('весной летом осенью зимой'),
    ablative: words('весны лета осени зимы'),
    dative: words('весны лета осени зимы'),
    short: words('весна лето осень зима'),
  },
  kk: {
    nominative: words('көктем жаз күз қыс'),
    genitive: words('көктемнің жаздың күздің қыстың'),
    locative: words('көктемде жазда күзде қыста'),
    ablative: words('көктемнен жаздан күзден қыстан'),
    dative: words('көктемге жазға күзге қысқа'),
    short: words('көктем жаз күз қыс'),
  },
};
