// Static hosts answer every unknown address with the site's 404.html: in the frame of a host this classic script
// puts a paragraph in the place of whatever the site would show there.
import type { MissingWords } from '$lib/i18n/pages/missing';
import { tellHeight } from './frame';
import { readParameters } from './parameters';

const { base = '', words = '' } = document.currentScript!.dataset;
const [, named, slug] = /\/(?:(kk|ru|en)\/)?embed\/([^/]*)/.exec(location.pathname) ?? [];
if (slug !== undefined) {
  addEventListener('DOMContentLoaded', () =>
    show(slug, named, JSON.parse(words) as Record<string, MissingWords>),
  );
}

function show(slug: string, named: string | undefined, all: Record<string, MissingWords>): void {
  const root = document.documentElement;
  const { body } = document;
  const shown = named ? [named] : Object.keys(all);
  for (const link of document.querySelectorAll('link')) link.remove();
  // What the site's own script draws later, it draws into an element that is gone.
  body.replaceChildren(...shown.map((lang) => paragraph(lang, all[lang]!)));
  root.lang = shown[0]!;
  document.title = all[shown[0]!]!.embed;

  const { theme } = readParameters(new URLSearchParams(location.search));
  const schemes = { auto: 'light dark', light: 'light', dark: 'dark', transparent: 'normal' };
  root.style.colorScheme = schemes[theme];
  body.style.cssText = 'margin:0;padding:1px 12px;font:16px/1.45 system-ui,sans-serif';
  tellHeight(slug);
}

function paragraph(lang: string, { embed, link }: MissingWords): HTMLElement {
  const line = document.createElement('p');
  line.lang = lang;
  const anchor = document.createElement('a');
  anchor.href = `${base}/${lang}/`;
  anchor.target = '_blank';
  anchor.rel = 'noopener';
  anchor.style.color = 'inherit';
  anchor.textContent = link;
  line.append(`${embed} `, anchor);
  return line;
}
