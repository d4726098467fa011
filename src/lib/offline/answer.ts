/** What answers a visit offline: a kept file, or another address. */
export interface Answer {
  file: string;
  /** Where to go instead, from the root of the site. */
  redirect?: string;
}

/**
 * The kept file that answers a path. Pages of single events are drawn by one page; a folder without its
 * slash is sent to the address with it, from which the links of its page work.
 *
 * @param path from the root of the site, decoded, without a query
 */
export function answerTo(path: string): Answer {
  const [, locale] = /^([a-z]{2})\/events\/[^/]+\/$/.exec(path) ?? [];
  if (locale) return { file: `${eventPage(locale)}index.html` };
  if (path === '' || path.endsWith('/')) return { file: `${path}index.html` };
  const isFile = /\.[^/]+$/.test(path);
  return isFile ? { file: path } : { file: `${path}/index.html`, redirect: `${path}/` };
}

/** The page that draws any event, as deep as the pages that it stands for: links in it are relative. */
const eventPage = (locale: string) => `${locale}/offline/event/`;
