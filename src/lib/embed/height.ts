/** What a host page said of itself in the address of its frame, or in a message before. */
export interface Host {
  /** The id under which pym.js knows the frame. */
  pym: string | null;
  /** The secret by which WordPress knows the frame. */
  wordpress: string | null;
  /** The id under which iframe-resizer knows the frame; from its first message. */
  resizer: string | null;
}

/** An id that may stand in a message: hosts make theirs of these letters. */
const idPattern = /^[\w.-]{1,100}$/;
const idOrNull = (text: string | null | undefined) => (text && idPattern.test(text) ? text : null);

/** Reads the host from the address of the frame; what is no id is no host. */
export function readHost(address: URL): Host {
  return {
    pym: idOrNull(address.searchParams.get('childId')),
    wordpress: idOrNull(/^#\?secret=([^&]*)/.exec(address.hash)?.[1]),
    resizer: null,
  };
}

/**
 * A height in whole pixels, in the words of every listener that newsrooms have on their pages: the first three
 * need nothing of the host, the others the id that it gave.
 *
 * @param id the chart's, which stands in the address: older listeners of Datawrapper look for it there
 */
export function heightMessages(
  { height, width }: { height: number; width: number },
  host: Host,
  { id, address }: { id: string; address: string },
): unknown[] {
  return [
    // Datawrapper.
    { 'datawrapper-height': { [id]: height } },
    // AMP.
    { sentinel: 'amp', type: 'embed-size', height },
    // Embedly and Medium.
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    // Anything that reads a height.
    { height },
    ...(host.pym ? [`pymxPYMx${host.pym}xPYMxheightxPYMx${height}`] : []),
    ...(host.wordpress ? [{ message: 'height', value: height, secret: host.wordpress }] : []),
    ...(host.resizer ? [`[iFrameSizer]${host.resizer}:${height}:${width}:mutationObserver`] : []),
  ];
}

/** What a message from the host asks for: the height again, in words that it knows; else nothing. */
export interface Asked {
  host: Host;
  /** What to answer before the height. */
  answers: (size: { height: number; width: number }) => unknown[];
}

/** Reads a message of the host. Three are known; `undefined` for any other. */
export function readMessage(data: unknown, host: Host): Asked | undefined {
  const none = () => [];
  if (typeof data === 'string') {
    if (host.pym && data.startsWith(`pymxPYMx${host.pym}xPYMxwidthxPYMx`)) {
      return { host, answers: none };
    }
    const resizer = /^\[iFrameSizer\]([^:]*):/.exec(data)?.[1];
    const id = idOrNull(resizer);
    if (!id) return undefined;
    return {
      host: { ...host, resizer: id },
      answers: ({ height, width }) => [`[iFrameSizer]${id}:${height}:${width}:init`],
    };
  }
  const { secret, message } = (data ?? {}) as { secret?: unknown; message?: unknown };
  if (host.wordpress && secret === host.wordpress && message === 'ready') {
    return { host, answers: none };
  }
  return undefined;
}
