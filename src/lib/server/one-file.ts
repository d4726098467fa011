import { createHash } from 'node:crypto';
import { escape } from '$lib/figure/escape';
import type { Locale } from '$lib/i18n/locale';

/** What a document that asks for nothing is made of; `head` and `body` are markup. */
export interface OneFile {
  locale: Locale;
  title: string;
  head?: string;
  style: string;
  /** A classic script, which runs at the end of the body. */
  script: string;
  /** Data that the script reads, each under the id of its element. */
  held: Record<string, unknown>;
  /** Of the body. */
  id: string;
  body: string;
}

/** Of a text that a policy allows by its hash. */
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const asJson = ([id, data]: [string, unknown]) =>
  `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** A document with its style, script and data inside, whose policy allows these alone. */
export function writeOneFile({ locale, title, head, style, script, held, id, body }: OneFile) {
  const shortStyle = style.replaceAll(/\/\*.*?\*\/|^\s+/gms, '');
  const policy = [
    "default-src 'none'",
    'img-src data:',
    'font-src data:',
    `style-src ${hashOf(shortStyle)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const markup = body.replaceAll(/<!--[^>]*-->/g, '');
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escape(title)}</title>
${head ?? ''}
<style>${shortStyle}</style>
</head>
<body id="${id}">
${markup}
${Object.entries(held).map(asJson).join('\n')}
<script>${script}</script>
</body>
</html>
`;
}
