import type { CitationFormat } from '$lib/figure/cite';

// The writers of the files stay out of the page's script.
const endings: Record<CitationFormat, true> = { bib: true, ris: true, 'csl.json': true };

export const match = (text: string): text is CitationFormat => Object.hasOwn(endings, text);
