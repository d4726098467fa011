import type { Known } from './importer';

/** Finds the id of a service by what others call it; `undefined` where data/services.csv has none. */
export type FindService = (name: string) => string | undefined;

const plain = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * By id, by name, then by a part of the name that no other has: “Twitter / X” is found as Twitter and as X.
 * Case, blanks and signs do not matter.
 */
export function serviceFinder(services: Known['services']): FindService {
  const find = finders.get(services) ?? makeFinder(services);
  finders.set(services, find);
  return find;
}

/** Made once for each list: a file may have as many rows as it likes. */
const finders = new WeakMap<Known['services'], FindService>();

function makeFinder(services: Known['services']): FindService {
  const found = new Map<string, string>();
  const parts = services.map(({ id, name }) => ({ id, names: name.split(/[/()]/).map(plain) }));
  for (const { id, names } of parts) {
    for (const part of names.filter((name) => name !== '')) {
      const isShared = parts.some((other) => other.id !== id && other.names.includes(part));
      if (!isShared) found.set(part, id);
    }
  }
  for (const { id, name } of services) found.set(plain(name), id);
  for (const { id } of services) found.set(plain(id), id);
  return (name) => (plain(name) === '' ? undefined : found.get(plain(name)));
}

/**
 * By a domain or an address: `https://www.facebook.com/` is Facebook, `ratel.kz` Ratel.kz. Of other
 * subdomains nothing is said, they may be another service.
 */
export function serviceByDomain(find: FindService): FindService {
  return (address) => {
    const [host = ''] = address
      .toLowerCase()
      .replace(/^\w+:\/\//, '')
      .split(/[/:?#]/);
    const [label = '', ending = '', more] = host.replace(/^(www|m)\./, '').split('.');
    return ending === '' || more !== undefined
      ? undefined
      : (find(`${label}.${ending}`) ?? find(label));
  };
}
