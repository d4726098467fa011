import { separatorOf } from '$lib/model/doctor/separator';

/** What is wrong with a file, and in which row as a spreadsheet shows it: the header is row 1. */
export type FileFault =
  | { rule: 'empty' | 'no-rows' | 'not-csv' | 'utf-16' | 'unreadable' }
  | { rule: 'not-utf-8' | 'open-quote' | 'stray-quote'; row: number }
  | { rule: 'ragged'; row: number; cells: number; headers: number };

/** What a sound file holds. */
export interface FileFacts {
  delimiter: string;
  /** Without the header. */
  rows: number;
}

const enum In {
  Start,
  Plain,
  Quoted,
  AfterQuote,
}

/**
 * Walks through a CSV text piece by piece and keeps nothing of it but counts. Papa Parse would read the
 * rows as well, but names no row for a quote that never closes.
 */
export class CsvScanner {
  fault: FileFault | undefined;
  /** The row that the walk is in, and rows of data that are behind it. */
  row = 1;
  rows = 0;
  delimiter = '';
  #state = In.Start;
  #cells = 1;
  #headers = 0;
  #isBlank = true;
  #quotedSince = 0;
  #lastWasReturn = false;

  /** Takes the next piece; the first one holds the whole first line. */
  push(text: string): void {
    if (this.delimiter === '') this.delimiter = separatorOf(firstLineOf(text));
    const delimiter = this.delimiter.charCodeAt(0);
    for (let i = 0; i < text.length && !this.fault; i++) this.#take(text.charCodeAt(i), delimiter);
  }

  /** Says that the text is over. */
  end(): void {
    if (this.fault) return;
    if (this.#state === In.Quoted) {
      this.fault = { rule: 'open-quote', row: this.#quotedSince };
      return;
    }
    if (!this.#isBlank) this.#endRow();
    if (this.fault) return;
    if (this.#headers === 0) this.fault = { rule: 'empty' };
    else if (this.rows === 0) this.fault = { rule: 'no-rows' };
  }

  #take(code: number, delimiter: number): void {
    if (this.#state === In.Quoted) {
      if (code === quote) this.#state = In.AfterQuote;
      return;
    }
    const isSecondOfBreak = code === lineFeed && this.#lastWasReturn;
    this.#lastWasReturn = code === carriageReturn;
    if (isSecondOfBreak) return;
    if (code === lineFeed || code === carriageReturn) {
      this.#endRow();
    } else if (code === delimiter) {
      this.#cells++;
      this.#isBlank = false;
      this.#state = In.Start;
    } else if (code === quote && this.#state !== In.Plain) {
      // Behind a closing quote, a second one is a quote in the text.
      if (this.#state === In.Start) this.#quotedSince = this.row;
      this.#state = In.Quoted;
      this.#isBlank = false;
    } else if (this.#state === In.AfterQuote) {
      this.fault = { rule: 'stray-quote', row: this.row };
    } else {
      this.#state = In.Plain;
      this.#isBlank = false;
    }
  }

  #endRow(): void {
    if (!this.#isBlank) {
      if (this.#headers === 0) this.#headers = this.#cells;
      else if (this.#cells === this.#headers) this.rows++;
      else {
        const { row } = this;
        this.fault = { rule: 'ragged', row, cells: this.#cells, headers: this.#headers };
      }
    }
    this.row++;
    this.#cells = 1;
    this.#isBlank = true;
    this.#state = In.Start;
  }
}

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** The first line that holds anything; a quoted cell may run over its end. */
const firstLineOf = (text: string) =>
  text.replaceAll(/"(?:[^"]|"")*"/g, '').split(/[\r\n]+/, 1)[0]!;
