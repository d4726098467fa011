const latin: Record<string, string> = Object.fromEntries(
  'а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=sch ъ= ы=y ь= э=e ю=yu я=ya ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h і=i'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** A text as ids are written: Latin small letters and digits with single hyphens, `Мой Мир` → `moi-mir`. */
export const toSlug = (text: string): string =>
  [...text.toLowerCase()]
    .map((letter) => latin[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/**
 * How many letters have to be changed, added, left out or swapped with their neighbour to make one text of
 * another.
 * @returns `limit + 1` where it is more than `limit`
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, before[j - 2]! + 1);
      }
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, previous] = [previous, row];
  }
  return Math.min(previous[b.length]!, limit + 1);
}

/** Longer texts are no slips of the hand, and cost much to compare. */
const longest = 80;

/**
 * The known id that a text probably means: one that it spells out, also in Cyrillic letters or by its name;
 * else the one that is fewest slips away, at most one in four letters.
 *
 * @param ids what may be meant, by each way to call it: ids, names, addresses
 */
export function nearest(text: string, ids: ReadonlyMap<string, string>): string | undefined {
  const named = ids.get(text) ?? ids.get(text.toLowerCase());
  if (named !== undefined) return named;
  if (text.length > longest) return undefined;
  const slug = toSlug(text);
  if (slug === '') return undefined;
  let found: string | undefined;
  let best = Math.min(3, Math.floor(slug.length / 4)) + 1;
  for (const [name, id] of ids) {
    const distance = editDistance(slug, toSlugOnce(name), best - 1);
    if (distance < best) [found, best] = [id, distance];
    if (best === 0) break;
  }
  return found;
}

const slugs = new Map<string, string>();

/** Names are compared again and again. */
function toSlugOnce(name: string): string {
  let slug = slugs.get(name);
  if (slug === undefined) {
    if (slugs.size > 10_000) slugs.clear();
    slugs.set(name, (slug = toSlug(name)));
  }
  return slug;
}
