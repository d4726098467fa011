/** A row of a table other than events, with its text in a language as far as it is translated. */
export interface NoteRecord {
  id: string;
  heading: string;
  text: string;
  /** Language of `text`, where it is not that of the page. */
  textLang?: string;
  sources: SourceRecord[];
}

/** A source in full. */
export interface SourceRecord {
  publisher: string;
  title: string;
  url: string;
  published: string;
}
