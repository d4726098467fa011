declare module '*?embed' {
  /** The script of the embed of a chart in a language, as the text of a classic script. */
  const text: string;
  export default text;
}
