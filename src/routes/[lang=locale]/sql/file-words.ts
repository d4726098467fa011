import type { SqlWords } from '$lib/i18n/pages/sql';
import type { FileFault } from './scan-csv';

/** What is wrong with a file, as a sentence. */
export function faultInWords(
  fault: FileFault,
  file: string,
  words: SqlWords['files']['faults'],
  number: (value: number) => string,
): string {
  if (fault.rule === 'ragged') {
    const { row, cells, headers } = fault;
    return words.ragged(file, number(row), number(cells), number(headers));
  }
  if ('row' in fault) return words[fault.rule](file, number(fault.row));
  return words[fault.rule](file);
}
