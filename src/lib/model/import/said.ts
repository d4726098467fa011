/** What a foreign cell says: the value of ours that means the same, or the cell itself where none does. */
export interface Said {
  value: string;
  open: readonly string[];
}

/** A value of ours. */
export const said = (value: string): Said => ({ value, open: [] });

/** Words that have no value of ours; blank ones say nothing. */
export const unsaid = (...texts: string[]): Said => ({
  value: '',
  open: texts.filter((text) => text.trim() !== ''),
});

/** The parts of a cell that holds several, parted by commas, semicolons or line breaks; each once. */
export const partsOf = (cell: string): string[] => [
  ...new Set(
    cell
      .split(/[,;\n]/)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];

/** A list cell of ours from several foreign words, each looked up alone. */
export function listOf(words: readonly string[], find: (word: string) => string | undefined): Said {
  const found = words.map((word) => ({ word, value: find(word) }));
  return {
    value: [...new Set(found.flatMap(({ value }) => value ?? []))].join(';'),
    open: found.filter(({ value }) => value === undefined).map(({ word }) => word),
  };
}

/** The one value of ours that all words of a cell mean; where they differ or one has none, nothing. */
export function oneOf(words: readonly string[], meanings: Readonly<Record<string, string>>): Said {
  const { value, open } = listOf(words, (word) => own(meanings, word.toLowerCase()));
  return open.length > 0 || value.includes(';') ? unsaid(words.join(', ')) : said(value);
}

/** A value of a record by a key from outside. */
export const own = (record: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
