import { parseEdtf, seasonStart, type Precision } from './edtf';

/** A date as a form asks for it: how finely it is known, and the numbers that say so. */
export interface EdtfParts {
  precision: Precision;
  year: string;
  /** 1 to 12, where the precision is a month or a day. */
  month: string;
  /** 21, spring, to 24, winter, where the precision is a season. */
  season: string;
  day: string;
  isApproximate: boolean;
}

/** The seasons of a year in order, as dates write them. */
export const seasons: readonly string[] = Object.keys(seasonStart);

export const noDate: EdtfParts = {
  precision: 'day',
  year: '',
  month: '1',
  season: '21',
  day: '',
  isApproximate: false,
};

/** Takes a date apart; one that is none leaves the form empty. */
export function partsOf(text: string): EdtfParts {
  try {
    const { precision, approximate } = parseEdtf(text);
    const [year = '', second = '', day = ''] = text.replace('~', '').split('-');
    const isSeason = precision === 'season';
    return {
      precision,
      year,
      month: isSeason || second === '' ? noDate.month : String(Number(second)),
      season: isSeason ? second : noDate.season,
      day: day === '' ? '' : String(Number(day)),
      isApproximate: approximate,
    };
  } catch {
    return noDate;
  }
}

/** Writes a date in EDTF; '' where a part that its precision needs is missing. */
export function edtfOf({ precision, year, month, season, day, isApproximate }: EdtfParts): string {
  if (!/^\d{4}$/.test(year) || (precision === 'day' && !/^\d{1,2}$/.test(day))) return '';
  const two = (part: string) => part.padStart(2, '0');
  const date = {
    year,
    season: `${year}-${season}`,
    month: `${year}-${two(month)}`,
    day: `${year}-${two(month)}-${two(day)}`,
  }[precision];
  return isApproximate ? `${date}~` : date;
}
