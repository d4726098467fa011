/** What the engine says about a statement, and where in it, as an editor counts: both from 1. */
export interface Fault {
  message: string;
  line?: number;
  column?: number;
}

const linePattern = /(?:^|\n)LINE (\d+): (.*)\n( *)\^/;

/** Reads a message of the engine: its words without the copied line, and the place that it points at. */
export function faultOf(told: string, sql: string): Fault {
  const message = plainOf(told);
  const found = linePattern.exec(message);
  if (!found) return { message: message.trim() };
  const plain = message.slice(0, found.index).trim();
  const [, number = '', snippet = '', blanks = ''] = found;
  const line = Number(number);
  // The engine copies at most a window of a long line, with `...` where it was cut.
  const isCutBefore = snippet.startsWith('...');
  const shown = snippet.replace(/^\.\.\./, '').replace(/\.\.\.$/, '');
  const caret = blanks.length - `LINE ${number}: `.length - (isCutBefore ? 3 : 0);
  const text = sql.split('\n')[line - 1] ?? '';
  const start = isCutBefore ? text.indexOf(shown) : 0;
  if (start < 0 || caret < 0) return { message: plain, line };
  return { message: plain, line, column: Math.min(start + caret, text.length) + 1 };
}

/** The words of a message, some of which the engine sends as JSON. */
function plainOf(told: string): string {
  if (!told.trim().startsWith('{"exception_type"')) return told;
  const fault = JSON.parse(told) as { exception_type: string; exception_message: string };
  return `${fault.exception_type} Error: ${fault.exception_message}`;
}

/** The stretch of a text that a place names: a word, or one character; never empty in a text that is not. */
export function markOf(
  text: string,
  { line, column }: Pick<Fault, 'line' | 'column'>,
): { from: number; to: number } | undefined {
  if (line === undefined) return undefined;
  const lines = text.split('\n');
  if (line > lines.length) return undefined;
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const whole = lines[line - 1]!;
  if (column === undefined) return { from: start, to: start + whole.length };
  const word = /^[\p{L}\p{N}_]+/u.exec(whole.slice(column - 1))?.[0] ?? '';
  const from = Math.max(0, start + Math.min(column - 1, whole.length));
  const to = Math.min(from + Math.max(word.length, 1), text.length);
  return { from: Math.min(from, Math.max(0, to - 1)), to };
}
