/** What may part the cells of a row. */
export const separators = [',', ';', '\t', '|'] as const;

/** What parts the cells of a row. */
export type Separator = (typeof separators)[number];

/** The separator that a line holds most of, outside quotes; a comma where it holds none. */
export function separatorOf(line: string): Separator {
  const plain = line.replaceAll(/"(?:[^"]|"")*"/g, '');
  const counts = separators.map((separator) => plain.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))]!;
}
