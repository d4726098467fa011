import { parameterNames } from './selection';

/** A query string with one parameter set, or taken out where the value is empty; with its `?`, if any. */
export function withParameter(search: string, name: string, value: string): string {
  const parameters = new URLSearchParams(search);
  if (value === '') parameters.delete(name);
  else parameters.set(name, value);
  const text = parameters.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** A query string with its selection replaced by that of another; all other parameters stay. */
export function withSelection(search: string, selected: string): string {
  const parameters = new URLSearchParams(search);
  for (const name of parameterNames) parameters.delete(name);
  for (const [name, value] of new URLSearchParams(selected)) parameters.set(name, value);
  const text = parameters.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
