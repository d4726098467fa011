declare module '*?classic' {
  /** The script and all that it imports, as the text of a classic script. */
  const text: string;
  export default text;
}
