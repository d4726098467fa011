import { parseEdtf } from '$lib/model/edtf';
import { tenth, type Frame } from '../chart';
import type { LinearScale } from '../marks/linear-scale';
import { textWidth } from '../marks/text';
import type { Row } from './rows';

/** The season in which the statement was made, over all lanes; a claim, no evidence. */
export interface Statement {
  left: number;
  right: number;
  y: number;
  bottom: number;
  label: string;
  labelX: number;
  anchor: 'start' | 'end';
}

/** Marks the time of the statement, as far as it is on show: its claim of a decrease ends with it. */
export function placeStatement(
  { claims, text }: Frame<Row>,
  time: LinearScale,
  top: number,
): Statement | undefined {
  const end = claims.find((claim) => claim.id === 'decline')?.end;
  if (!end) return undefined;
  const { first, last } = parseEdtf(end);
  const [start, stop] = time.domain;
  const from = Math.max(first, start);
  const to = Math.min(last + 1, stop);
  if (from >= to) return undefined;
  const [left, right] = [tenth(time(from)), tenth(time(to))];
  const label = text.marks.statement!;
  const isRight = left + textWidth(label, 12.5) > time.range[1];
  return {
    left,
    right,
    y: top + 14,
    bottom: top + 14,
    label,
    labelX: isRight ? right : left,
    anchor: isRight ? 'end' : 'start',
  };
}
