/** The addresses of paths for the outside. */
export type Absolute = (path: string) => string;

/**
 * Where the site lies, from ORIGIN and, for a site in a sub-folder, BASE_PATH.
 * @param tell says once, when first asked, that there is no ORIGIN
 * @throws RangeError `ORIGIN is not an origin: …`
 */
export function addressesFrom(
  { ORIGIN = '', BASE_PATH = '' }: NodeJS.ProcessEnv,
  tell: (message: string) => void,
): Absolute {
  const from = readOrigin(ORIGIN);
  let hasTold = from !== '';
  return (path) => {
    if (!hasTold)
      tell('ORIGIN is not set: citations, cards and oEmbed have addresses without a host');
    hasTold = true;
    return `${from}${BASE_PATH}${path}`;
  };
}

/** Scheme and host, without a slash at the end. */
function readOrigin(text: string): string {
  if (text === '') return '';
  const bare = text.replace(/\/$/, '');
  const url = URL.canParse(bare) ? new URL(bare) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== bare.toLowerCase()) {
    throw new RangeError(`ORIGIN is not an origin: ${text}`);
  }
  return url.origin;
}

/** Scheme and host of the site, as `https://example.org`; empty where ORIGIN is not set. */
export const origin = readOrigin(process.env.ORIGIN ?? '');

/**
 * The address of a path of the site for the outside: citations, cards, oEmbed. Without ORIGIN it starts
 * at the root of the host, and the build says so once.
 * @param path from the root of the site, starting with `/`
 */
export const absolute: Absolute = addressesFrom(process.env, (message) =>
  process.stderr.write(`${message}\n`),
);
