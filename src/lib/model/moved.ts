/** One row of a drawing's table before and after; absent: it was not there, or is gone. */
export interface Moved {
  before?: TableRow;
  after?: TableRow;
  /** The columns that differ, where the row is there before and after. */
  columns: string[];
}

type TableRow = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The rows of a table that a change of the data moves, in the order of the table after it. Rows are known by
 * their words: those whose texts are all the same are one row, whatever its numbers became.
 */
export function movedRows(before: readonly TableRow[], after: readonly TableRow[]): Moved[] {
  const old = byWords(before);
  const moved: Moved[] = [];
  for (const row of after) {
    const was = old.get(wordsOf(row))?.shift();
    if (!was) moved.push({ after: row, columns: [] });
    else {
      const columns = Object.keys(row).filter((column) => row[column] !== was[column]);
      if (columns.length > 0) moved.push({ before: was, after: row, columns });
    }
  }
  const gone = [...old.values()].flat().map((row) => ({ before: row, columns: [] }));
  return [...moved, ...gone];
}

function byWords(rows: readonly TableRow[]): Map<string, TableRow[]> {
  const found = new Map<string, TableRow[]>();
  for (const row of rows) {
    const words = wordsOf(row);
    const same = found.get(words);
    if (same) same.push(row);
    else found.set(words, [row]);
  }
  return found;
}

const wordsOf = (row: TableRow): string =>
  JSON.stringify(Object.entries(row).filter(([, cell]) => typeof cell !== 'number'));

/** A piece of a sentence, and whether the other sentence lacks it. */
export interface Piece {
  text: string;
  isNew: boolean;
}

/**
 * Two versions of a sentence, word by word: what is only in the first, and only in the second (by the longest
 * common subsequence).
 */
export function compareSentences(before: string, after: string): [Piece[], Piece[]] {
  const a = before.split(/(?<=\s)/);
  const b = after.split(/(?<=\s)/);
  const length = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      length[i]![j] =
        a[i] === b[j]
          ? length[i + 1]![j + 1]! + 1
          : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
    }
  }
  const [first, second]: [Piece[], Piece[]] = [[], []];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      first.push({ text: a[i++]!, isNew: false });
      second.push({ text: b[j++]!, isNew: false });
    } else if (j >= b.length || (i < a.length && length[i + 1]![j]! >= length[i]![j + 1]!)) {
      first.push({ text: a[i++]!, isNew: true });
    } else second.push({ text: b[j++]!, isNew: true });
  }
  return [first, second];
}
