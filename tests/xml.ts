/** An element of XML: its attributes, its elements, and its text put together. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads well-formed XML: every element is closed, in order; every entity is known.
 * @throws Error what is not well-formed
 */
export function parseXml(source: string): Element {
  const document: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  const parts = source
    .replace(/^<\?xml [^>]*\?>/, '')
    .matchAll(/<(\/?)([\w:]+)([^<>]*?)(\/?)>|([^<]+)|</g);
  for (const [part, closes, name, attributes = '', isEmpty, text] of parts) {
    const parent = open.at(-1)!;
    if (text !== undefined) parent.text += decoded(text);
    else if (name === undefined) throw new Error(`no markup: ${part}`);
    else if (closes) {
      if (open.pop()!.name !== name) throw new Error(`not open: ${name}`);
    } else {
      const element = { name, attributes: attributesOf(attributes), children: [], text: '' };
      parent.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  if (open.length !== 1 || document.children.length !== 1)
    throw new Error('not one closed element');
  return document.children[0]!;
}

function attributesOf(text: string): Record<string, string> {
  if (!/^(\s+[\w:]+="[^"<]*")*\s*$/.test(text)) throw new Error(`no attributes: ${text}`);
  const found = text.matchAll(/([\w:]+)="([^"]*)"/g);
  return Object.fromEntries([...found].map(([, name, value]) => [name!, decoded(value!)]));
}

const decoded = (text: string) =>
  text.replaceAll(/&([^;&]*);?/g, (whole, name: string) => {
    const character = entities[name];
    if (character === undefined || !whole.endsWith(';')) throw new Error(`no entity: ${whole}`);
    return character;
  });
