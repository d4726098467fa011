import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

/** What a parser makes of a text. */
export interface Markup {
  /** The parser's complaint; null: none. Of HTML there is never one. */
  error: string | null;
  /** Every element in its parent, every attribute of an element, every scheme of an address. */
  shapes: string[];
  scripts: { type: string; address: string; text: string }[];
  /** What the document lets run. */
  policy: string;
  /** All text, and all values of attributes. */
  text: string;
}

/** Reads markup as a browser does that runs no script and asks for nothing. */
export const readMarkup = (
  page: Page,
  markup: string,
  type: 'text/html' | 'application/xml',
): Promise<Markup> =>
  page.evaluate(
    ([source, kind]) => {
      const addresses = ['href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'poster'];
      const parsed = new DOMParser().parseFromString(source, kind as DOMParserSupportedType);
      const shapes = new Set<string>();
      const texts: string[] = [];
      const readAll = (root: ParentNode & Node) => {
        texts.push(root.textContent ?? '');
        for (const element of root.querySelectorAll('*')) {
          shapes.add(`${element.parentElement?.localName ?? ''} > ${element.localName}`);
          for (const { name, value } of element.attributes) {
            const isAddress = addresses.includes(name);
            const scheme = isAddress ? new URL(value, 'site:/').protocol : '';
            shapes.add(`${element.localName}[${name}] ${scheme}`.trim());
            texts.push(value);
          }
          if (element instanceof HTMLTemplateElement) readAll(element.content);
        }
      };
      readAll(parsed.documentElement);
      return {
        error: parsed.querySelector('parsererror')?.textContent ?? null,
        shapes: [...shapes],
        scripts: [...parsed.querySelectorAll('script')].map((script) => ({
          type: script.getAttribute('type') ?? '',
          address: script.getAttribute('src') ?? '',
          text: script.textContent ?? '',
        })),
        policy:
          parsed
            .querySelector('meta[http-equiv="content-security-policy" i]')
            ?.getAttribute('content') ?? '',
        text: texts.join('\n'),
      };
    },
    [markup, type] as const,
  );

/** The shapes of all texts of a kind together. */
export async function shapesOf(
  page: Page,
  texts: readonly string[],
  type: 'text/html' | 'application/xml',
) {
  const found = new Set<string>();
  for (const text of texts) {
    for (const shape of (await readMarkup(page, text, type)).shapes) found.add(shape);
  }
  return found;
}

/**
 * The scripts of a document that nobody wrote: no file of the site, not allowed by the policy, and unknown.
 * @param root folder of the site
 * @param file path of the document in it
 * @param known texts of scripts that no policy covers
 * @throws SyntaxError where data are no JSON
 */
export function foreignScripts(
  { scripts, policy }: Markup,
  root: string,
  file: string,
  known: readonly string[],
): string[] {
  return scripts
    .filter(({ type, address, text }) => {
      if (/json$/.test(type)) return JSON.parse(text) === undefined;
      if (address) return !existsSync(path.join(root, path.dirname(file), address));
      const hash = createHash('sha256').update(text).digest('base64');
      return !policy.includes(`'sha256-${hash}'`) && !known.includes(text);
    })
    .map(({ address, text }) => `${file}: ${address} ${text.slice(0, 200)}`);
}
