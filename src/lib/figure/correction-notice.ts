import { escape } from './escape';

/** Where a frozen embed keeps room for a notice: the build fills it, and the embed itself stays as it is. */
export const placeOfNotice = '<aside id="notice" hidden></aside>';

/** What an embed of a corrected version says above its title, in words. */
export interface CorrectionNotice {
  lede: string;
  /** What was wrong and what is right, of every correction. */
  corrections: readonly string[];
  /** The words of the link to the chart as it is now. */
  link: string;
}

/**
 * The document of a frozen embed with the notice that it was corrected; without any script.
 * @param page the address of the chart's page, from the embed
 * @throws RangeError `no place for a notice: …`
 */
export function withNotice(
  html: string,
  { lede, corrections, link }: CorrectionNotice,
  page: string,
): string {
  const [before, after, ...more] = html.split(placeOfNotice);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new RangeError(`no place for a notice: ${html.slice(0, 200)}`);
  }
  const notice = [
    '<aside id="notice">',
    `<p><strong>${escape(lede)}</strong></p>`,
    ...corrections.map((text) => `<p>${escape(text)}</p>`),
    `<p><a href="${escape(page)}" target="_blank" rel="noopener">${escape(link)}</a></p>`,
    '</aside>',
  ];
  return `${before}${notice.join('')}${after}`;
}
