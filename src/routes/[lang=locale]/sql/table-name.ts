/** The name of the table that a file becomes: letters, digits and `_`, and no name that is taken. */
export function tableName(file: string, taken: readonly string[]): string {
  const plain = file
    .normalize('NFC')
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 50);
  const start = plain === '' ? 'file' : /^\p{N}/u.test(plain) ? `t_${plain}` : plain;
  let name = start;
  for (let n = 2; taken.includes(name); n++) name = `${start}_${n}`;
  return name;
}

/** A name as SQL takes it, whatever it holds. */
export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** A name as a reader would write it: in quotes only where it needs them. */
export const written = (name: string) => (/^[a-z_][a-z0-9_]*$/.test(name) ? name : quoted(name));
