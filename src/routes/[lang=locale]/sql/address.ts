/** The part of an address that carries a statement. */
export const toHash = (sql: string) => `#q=${encodeURIComponent(sql)}`;

/** The statement that an address carries; undefined where there is none, or it cannot be read. */
export function fromHash(hash: string): string | undefined {
  const [, text] = /^#q=(.*)$/s.exec(hash) ?? [];
  if (text === undefined) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
