import { locales } from '$lib/i18n/locale';
import { edition } from '$lib/server/edition';

/** The editions in one file: name, bytes and hash of each. */
export const load = async () => ({
  editions: await Promise.all(
    locales.map(async (locale) => {
      const { file, html, sha256 } = await edition(locale);
      return { locale, file, bytes: Buffer.byteLength(html), sha256 };
    }),
  ),
});
