import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const sources = import.meta.glob<string>('/src/**/*.{svelte,ts,js}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

test('{@html} is an error for the linter, and no component has it or excuses it', async () => {
  const component = 'src/routes/+layout.svelte';
  expect(sources).toHaveProperty([`/${component}`]);
  const { rules } = (await new ESLint().calculateConfigForFile(component)) as {
    rules: Record<string, unknown[]>;
  };
  expect(rules['svelte/no-at-html-tags']?.[0]).toBe(2);
  const found = Object.entries(sources).filter(([, text]) => /\{@html|no-at-html-tags/.test(text));
  expect(found.map(([file]) => file)).toEqual([]);
});
