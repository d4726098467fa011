import type { Write } from './figure';

/**
 * What components that Svelte compiled for its server need to write themselves as markup, and no more: its
 * own renderer brings 20 KB of what an embed never does. A test holds it equal to that one for every chart.
 * `svelte/internal/server` means this file in the script of an embed (vite.config.ts).
 */
interface Renderer {
  push(markup: string): void;
  component(body: (renderer: Renderer) => void): void;
}

/** Writes a component with its properties as markup. */
export const write: Write = (component, props) => {
  let markup = '';
  const renderer: Renderer = {
    push(part) {
      markup += part;
    },
    component: (body) => body(renderer),
  };
  (component as unknown as (renderer: Renderer, props: unknown) => void)(renderer, props);
  return markup;
};

/** Text of markup, or of an attribute. */
export function escape(value: unknown, isAttribute = false): string {
  const text = String(value ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
  return isAttribute ? text.replaceAll('"', '&quot;') : text;
}

/** An attribute with its leading space; nothing where it has no value. */
export function attr(name: string, value: unknown, isBoolean = false): string {
  if (value === null || value === undefined || (!value && isBoolean)) return '';
  return ` ${name}="${isBoolean ? '' : escape(value, true)}"`;
}

export const attributes = (values: Record<string, unknown>): string =>
  Object.entries(values)
    .map(([name, value]) => attr(name, value))
    .join('');

/** A class attribute: the fixed name, and those that are on. */
export function attr_class(fixed: string, _: unknown, names: Record<string, boolean> = {}): string {
  const on = Object.entries(names).flatMap(([name, isOn]) => (isOn ? [name] : []));
  return attr('class', [fixed, ...on].filter(Boolean).join(' '));
}

export const spread_props = (parts: readonly object[]): object => Object.assign({}, ...parts);
export const stringify = (value: unknown): string => String(value ?? '');
export const derived = <Value>(work: () => Value): (() => Value) => work;

/** What a component loops over. */
export const ensure_array_like = <Item>(
  items: Iterable<Item> | ArrayLike<Item> | undefined,
): Item[] => Array.from(items ?? []);
