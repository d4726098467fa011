import { iframeSnippet, imageSnippet, listenerSnippet, type Embedded } from '$lib/figure/snippets';
import type { BuilderWords } from '$lib/i18n/pages/builder';

/** A code to copy, with what it is good for. */
export interface Code {
  name: string;
  note: string;
  code: string;
}

/**
 * The codes of an embed, each for systems that allow less than the one before.
 * @param whole the embed of the whole chart: a picture shows nothing else
 * @param listener address of the file that adjusts heights
 */
export const codesOf = (
  embedded: Embedded,
  whole: Embedded,
  listener: string,
  words: BuilderWords,
): Code[] => [
  { name: words.frame, note: words.frameNote, code: iframeSnippet(embedded) },
  { name: words.listener, note: words.listenerNote, code: listenerSnippet(embedded, listener) },
  {
    name: words.image,
    note: embedded === whole ? words.imageNote : words.imageOfWhole,
    code: imageSnippet(whole),
  },
];
