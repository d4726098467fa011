import { formatDay, dayOf } from './day';

/** An entry of data/CHANGES.md: a version of the data, the day it came out, and what it says, in Markdown. */
export interface Change {
  version: string;
  /** `YYYY-MM-DD`. */
  date: string;
  text: string;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const heading = /^(\d+\.\d+\.\d+), (\d{1,2}) (\w+) (\d{4})$/;

/**
 * Reads data/CHANGES.md: a heading of the second level opens each entry, `## 0.2.0, 25 November 2026`.
 * @throws RangeError `unreadable heading: …`
 */
export function readChanges(markdown: string): Change[] {
  const [, ...parts] = `\n${markdown}`.split('\n## ');
  return parts.map((part) => {
    const [line = '', ...rest] = part.split('\n');
    const [, version, dayOfMonth, month, year] = heading.exec(line.trim()) ?? [];
    const number = months.indexOf(month ?? '') + 1;
    if (version === undefined || number === 0) throw new RangeError(`unreadable heading: ${line}`);
    const date = formatDay(dayOf(Number(year), number, Number(dayOfMonth)));
    return { version, date, text: rest.join('\n').trim() };
  });
}
