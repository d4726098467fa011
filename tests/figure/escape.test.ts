import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asXml, escape, withoutControls } from '$lib/figure/escape';
import { parseXml } from '../xml';

test.each([
  ['a < b && "c" > d', 'a &lt; b &amp;&amp; &quot;c&quot; &gt; d'],
  ['&lt;', '&amp;lt;'],
])('escape(%j) is %s', (text, markup) => {
  expect(escape(text)).toBe(markup);
});

test('withoutControls() keeps tabs, lines and every letter, and nothing that XML forbids', () => {
  expect(withoutControls('a\tb\nc\rd \u202eқ 🙂')).toBe('a\tb\nc\rd \u202eқ 🙂');
  expect(withoutControls('a\u0000b\u001b[31mc\u0085d\uD800e\uFFFF')).toBe('ab[31mcde');
});

test('asXml() mends what Svelte leaves in a text: the end of a section of CDATA', () => {
  expect(asXml('<text>]]>\u0001 a > b</text>')).toBe('<text>]]&gt; a > b</text>');
});

test('asXml() changes what markup says by no more than its controls', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.oneof(
          fc.constantFrom(']', '>', '\u0001'),
          fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        ),
      }),
      (text) => {
        // As Svelte escapes a text.
        const markup = `<text>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
        expect(asXml(markup)).not.toContain(']]>');
        expect(parseXml(asXml(markup)).text).toBe(withoutControls(text));
      },
    ),
  );
});
