import { matches, sortEvents, type Order } from '$lib/figure/event-list';
import { folded } from '$lib/i18n/collation';
import type { Locale } from '$lib/i18n/locale';
import { intersect, parseDay, type Period } from '$lib/model/day';

/** What the list knows of an event, from the element that shows it. */
interface ListedEvent extends Period {
  id: string;
  start: string;
  services: string[];
  grade: string;
  element: HTMLElement;
}

const read = (element: HTMLElement): ListedEvent => ({
  id: element.id,
  start: element.dataset.start!,
  services: [element.dataset.service!],
  grade: element.dataset.grade!,
  first: parseDay(element.dataset.first!),
  last: parseDay(element.dataset.last!),
  element,
});

/** Makes the form above the list search it, keep to a period and sort it; until then it is hidden. */
export function wakeList(form: HTMLFormElement): void {
  const list = document.getElementById('list')!;
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const events = [...list.querySelectorAll<HTMLElement>('.event')].map(read);
  const index = new Map(
    events.map(({ id, element }) => [id, folded(`${id} ${element.textContent}`)]),
  );
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  // A date half typed is none.
  const dayOf = (name: string) => (field(name).value ? parseDay(field(name).value) : undefined);

  const show = () => {
    const search = field('search').value.trim();
    const period = { first: dayOf('from') ?? -Infinity, last: dayOf('to') ?? Infinity };
    let found = 0;
    for (const event of events) {
      const isFound = matches(event.id, search, index) && intersect(event, period) !== undefined;
      event.element.hidden = !isFound;
      if (isFound) found += 1;
    }
    const { found: words, none } = status.dataset;
    status.textContent = words!
      .replace('{n}', String(found))
      .replace('{of}', String(events.length));
    if (found === 0) status.append(' ', none!);
  };
  const sort = () => {
    const sorted = sortEvents(
      events,
      field('order').value as Order,
      document.documentElement.lang as Locale,
    );
    list.append(...sorted.map(({ element }) => element));
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', show);
  field('order').addEventListener('change', sort);
  form.hidden = false;
  // A browser fills a form again on the way back.
  sort();
  show();
}
