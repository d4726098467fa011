import type { Locale } from './locale';

// Own tables: Node and browsers print Kazakh dates differently, and a page must not change when
// its script starts. The Kazakh forms are those of data/translations/calendar.kk.csv (a test compares).

/** What every language has of a month's name; some have the cases that their dates need besides. */
interface Forms {
  nominative: readonly string[];
  short: readonly string[];
}

const words = (text: string) => text.split(' ');

const english = words(
  'January February March April May June July August September October November December',
);

/** Months by language, January first. */
export const months = {
  en: { nominative: english, short: english.map((month) => month.slice(0, 3)) },
  ru: {
    nominative: words(
      'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
    ),
    /** 9 мая. */
    genitive: words(
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    ),
    /** В мае. */
    locative: words(
      'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
    ),
    short: words('янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'),
  },
  kk: {
    nominative: words(
      'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
    ),
    /** Мамырда. */
    locative: words(
      'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда',
    ),
    /** Мамырдан бастап. */
    ablative: words(
      'қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан',
    ),
    /** Мамырға дейін. */
    dative: words(
      'қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға',
    ),
    short: words('қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'),
  },
} satisfies Record<Locale, Forms & Record<string, readonly string[]>>;

/** Seasons by language, spring first. */
export const seasons: Record<Locale, readonly string[]> = {
  en: words('spring summer autumn winter'),
  ru: words('весна лето осень зима'),
  kk: words('көктем жаз күз қыс'),
};
