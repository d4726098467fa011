import type { Theme } from '$lib/embed/parameters';
import type { Clock } from '$lib/model/clock';
import { toParameters, type Choices, type Selection } from '$lib/selection/selection';

/** The query strings of an embed and of the page that shows the same, with their `?`; empty where they hold nothing. */
export function embedSearch(
  theme: Theme,
  selection: Selection,
  clock: Clock,
  choices: Choices,
): { embed: string; page: string } {
  const selected = toParameters(selection, choices);
  const asked = new URLSearchParams(theme === 'auto' ? {} : { theme });
  for (const [name, value] of selected) asked.set(name, value);
  if (clock !== 'Asia/Almaty') asked.set('tz', clock);
  return { embed: written(asked), page: written(selected) };
}

/** Commas and slashes need no escape in a query, and addresses are read by people. */
function written(parameters: URLSearchParams): string {
  const text = parameters.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}
