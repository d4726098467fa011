import missing from '$lib/embed/missing.ts?classic';
import { escape } from '$lib/figure/escape';
import { missingWords } from '$lib/i18n/pages/missing';

/**
 * The page that static hosts send for unknown addresses: in a frame a script makes a small one of it, and without
 * scripts it says in every language what it is.
 *
 * @param base of the site, without a closing slash
 */
export function withMissingWords(html: string, base: string): string {
  const words = escape(JSON.stringify(missingWords));
  // Before the policy of the page, and no request: it runs in any sandbox.
  const script = `<script data-base="${base}" data-words="${words}">${missing}</script>`;
  const lines = Object.entries(missingWords).map(
    ([lang, { page, link }]) =>
      `<p lang="${lang}">${page} <a href="${base}/${lang}/" target="_blank" rel="noopener">${link}</a></p>`,
  );
  return html
    .replace('<head>', () => `<head>\n    ${script}`)
    .replace(
      '<div class="page">',
      `<noscript>${lines.join('')}</noscript>\n    <div class="page">`,
    );
}
