import { embedWidth } from './embed-height';
import { escape } from './escape';

/** What a snippet shows. Addresses are those for other sites. */
export interface Embedded {
  /** The page made for frames, and the page of the chart. */
  frame: string;
  page: string;
  /** An image of the chart, its width and height. */
  image: { address: string; width: number; height: number };
  title: string;
  /** What the image says, for those who do not see it. */
  alt: string;
  /** Data date, version and licence. */
  credit: string;
  height: number;
}

/** Markup from a name and its attributes. */
function tag(name: string, attributes: Record<string, string | number>): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escape(`${value}`)}"`,
  );
  return `<${name}${written.join('')}>`;
}

/** One iframe; right at first sight without any script. */
export const iframeMarkup = ({
  frame,
  title,
  height,
}: Pick<Embedded, 'frame' | 'title' | 'height'>): string =>
  `${tag('iframe', {
    src: frame,
    title,
    width: '100%',
    height,
    // Narrow hosts that set a width of their own do not cut it off.
    style: 'border:0;width:0;min-width:100%!important',
    loading: 'lazy',
    allow: 'web-share; clipboard-write',
    referrerpolicy: 'no-referrer',
  })}</iframe>`;

const captioned = (markup: string, { page, title, credit }: Embedded) =>
  [
    '<figure>',
    ` ${markup}`,
    ` <figcaption>${tag('a', { href: page })}${escape(title)}</a>. ${escape(credit)}</figcaption>`,
    '</figure>',
  ].join('\n');

/** The iframe with its caption. */
export const iframeSnippet = (embedded: Embedded): string =>
  captioned(iframeMarkup(embedded), embedded);

/** The iframe, and the file that keeps its height right; once a page is enough. */
export const listenerSnippet = (embedded: Embedded, script: string): string =>
  `${iframeSnippet(embedded)}\n${tag('script', { src: script, async: '' })}</script>`;

/** An image that leads to the chart, for systems that delete frames. */
export const imageSnippet = (embedded: Embedded): string => {
  const { page, image, alt } = embedded;
  const { address: src, width, height } = image;
  const shown = tag('img', {
    src,
    alt,
    width,
    height,
    style: 'max-width:100%;height:auto',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
  });
  return captioned(`${tag('a', { href: page })}${shown}</a>`, embedded);
};

/** AMP's own frame: it grows by itself, and shows `more` where it may not. */
export const ampSnippet = ({ frame, title, height }: Embedded, more: string): string =>
  [
    tag('amp-iframe', {
      src: frame,
      title,
      width: embedWidth,
      height,
      layout: 'responsive',
      sandbox: 'allow-scripts allow-popups',
      frameborder: 0,
      resizable: '',
    }),
    ` <div overflow tabindex="0" role="button" aria-label="${escape(more)}">${escape(more)}</div>`,
    '</amp-iframe>',
  ].join('\n');

/** The caption as text, for print. */
export const plainCredit = ({ title, credit, page }: Embedded): string =>
  `${title}. ${credit} ${page}`;
