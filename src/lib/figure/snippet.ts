import type { Locale } from '$lib/i18n/locale';

/** What a newsroom pastes, and what its words are made of. */
export interface Embedded {
  locale: Locale;
  /** Absolute addresses: of the embed, the page of the chart, its image and the listener. */
  embed: string;
  page: string;
  image: string;
  listener: string;
  /** The finding, and how the image reads for those who do not see it. */
  title: string;
  alt: string;
  /** Below the figure: name of the site, version of the data, licence. */
  credit: string;
  /** Pixels at the width that most columns have. */
  height: number;
}

/** The size of the linked image. */
export const imageSize = { width: 1200, height: 630 } as const;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replaceAll(/[&<>"]/g, (character) => entities[character]!);

/** A frame that needs no script for a right first size; the width is the guard that Datawrapper found to hold. */
export function frameSnippet({ embed, title, height, ...rest }: Embedded): string {
  return figure(
    `<iframe src="${escape(embed)}" title="${escape(title)}" height="${height}" loading="lazy" style="border:0;width:0;min-width:100%!important" allow="web-share; clipboard-write" referrerpolicy="no-referrer"></iframe>`,
    rest,
  );
}

/** The same with the file that gives the frame the height that it asks for. */
export const listenerSnippet = (embedded: Embedded): string =>
  `${frameSnippet(embedded)}\n<script src="${escape(embedded.listener)}" defer></script>`;

/** An image that leads to the chart, for systems that take frames away. */
export function imageSnippet({ image, page, alt, ...rest }: Embedded): string {
  const { width, height } = imageSize;
  return figure(
    `<a href="${escape(page)}"><img src="${escape(image)}" alt="${escape(alt)}" width="${width}" height="${height}" style="max-width:100%;height:auto"></a>`,
    { page, ...rest },
  );
}

const figure = (
  content: string,
  { locale, page, credit }: Pick<Embedded, 'locale' | 'page' | 'credit'>,
) =>
  `<figure lang="${locale}" style="margin:0">${content}<figcaption><a href="${escape(page)}">${escape(credit)}</a></figcaption></figure>`;
