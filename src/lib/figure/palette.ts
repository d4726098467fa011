import paletteCss from './palette.css?raw';

/** The colours of a scheme by name, from the one list of them. */
export function paletteOf(scheme: 'light' | 'dark'): Record<string, string> {
  const [light = '', dark = ''] = paletteCss.split('@media');
  const block = scheme === 'light' ? light : dark;
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]+)/g)].map(([, name, colour]) => [name, colour]),
  );
}

/** Markup with literal colours: print tools and image renderers do not read custom properties. */
export function inColour(markup: string): string {
  const palette = paletteOf('light');
  return markup.replaceAll(/var\(--([a-z-]+)\)/g, (whole, name: string) => palette[name] ?? whole);
}
