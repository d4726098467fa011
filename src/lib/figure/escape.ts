const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as markup shows it, also within an attribute in double quotes. */
export const escape = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => entities[character]!);

/** A text without the characters that XML has no place for. */
export const withoutControls = (text: string): string =>
  text.replaceAll(/(?![\t\n\r])\p{Cc}|[\uD800-\uDFFF\uFFFE\uFFFF]/gu, '');

/** Markup that holds for HTML as XML has it: there a text may not contain what ends a section of CDATA. */
export const asXml = (markup: string): string =>
  withoutControls(markup).replaceAll(']]>', ']]&gt;');
