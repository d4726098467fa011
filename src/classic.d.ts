declare module '*?classic' {
  /** The script and all that it imports, as the text of a classic script. */
  const text: string;
  export default text;
}

declare module '*?embed' {
  /** The script of the embed of a chart in a language, as the text of a classic script. */
  const text: string;
  export default text;
}
