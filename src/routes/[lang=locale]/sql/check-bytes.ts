import { isForeign, utf16Of } from '$lib/model/doctor/encoding';
import { CsvScanner, type FileFacts, type FileFault } from './scan-csv';

/** Checks a file piece by piece: first what it is, then every row of it. */
export class FileChecker {
  readonly #scanner = new CsvScanner();
  #rest = new Uint8Array();
  #isFirst = true;
  #fault: FileFault | undefined;

  /** Takes the next bytes. @returns false once a fault is found: the rest need not be read */
  push(bytes: Uint8Array): boolean {
    const joined = new Uint8Array(this.#rest.length + bytes.length);
    joined.set(this.#rest);
    joined.set(bytes, this.#rest.length);
    if (this.#isFirst && joined.length >= 4) this.#look(joined);
    // Whole lines only: no letter and no row is cut in two.
    const end = joined.lastIndexOf(10) + 1;
    this.#rest = joined.slice(end);
    if (!this.#fault && end > 0) this.#read(joined.subarray(0, end));
    return !this.#fault;
  }

  /** What the file holds, or what is wrong with it. */
  end(): FileFacts | FileFault {
    if (this.#isFirst) this.#look(this.#rest);
    if (!this.#fault) this.#read(this.#rest);
    this.#scanner.end();
    const fault = this.#fault ?? this.#scanner.fault;
    return fault ?? { delimiter: this.#scanner.delimiter, rows: this.#scanner.rows };
  }

  #look(bytes: Uint8Array): void {
    this.#isFirst = false;
    if (utf16Of(bytes)) this.#fault = { rule: 'utf-16' };
    else if (isForeign(bytes)) this.#fault = { rule: 'not-csv' };
  }

  #read(bytes: Uint8Array): void {
    try {
      this.#scanner.push(decode(bytes, this.#scanner.row > 1));
    } catch {
      this.#findLine(bytes);
    }
    this.#fault ??= this.#scanner.fault;
  }

  /** Line by line, to name the row of the first letter that is none. */
  #findLine(bytes: Uint8Array): void {
    for (let start = 0; start < bytes.length && !this.#scanner.fault;) {
      const end = bytes.indexOf(10, start) + 1 || bytes.length;
      try {
        this.#scanner.push(decode(bytes.subarray(start, end), this.#scanner.row > 1));
      } catch {
        this.#fault = { rule: 'not-utf-8', row: this.#scanner.row };
        return;
      }
      start = end;
    }
  }
}

/** @throws TypeError where the bytes are not UTF-8 */
const decode = (bytes: Uint8Array, ignoreBOM: boolean) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM }).decode(bytes);
