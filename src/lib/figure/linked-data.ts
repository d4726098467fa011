/**
 * Linked data as the text of a script element: nothing in it may look like markup, whatever the data say.
 */
export const linkedData = (data: object): string =>
  JSON.stringify(data).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
