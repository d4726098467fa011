import { endingWith } from './ending';
import type { EngineFiles, EnginePart, EngineParts } from './engine-files';
import { sha256 } from './sha-256';
import { watchStall } from './stall';

/** Compressed bytes of the engine that have arrived. */
export type OnProgress = (loaded: number) => void;

/** So many parts are on their way at once. */
const lanes = 3;

/** How long to wait before a file is asked for again; after the last one it is given up. */
const pauses = [300, 1500];

/** Parts that arrived whole, by address, as they came: a start that broke off goes on from them. */
const kept = new Map<string, Blob>();

/** Lists whose parts have all arrived, by address: an engine that is started again asks for nothing. */
const complete = new Map<string, EngineParts>();

/** The engine as it arrives: the script of its worker, which is small and comes first, and its wasm file. */
export interface ArrivingEngine {
  worker: Promise<Blob>;
  wasm: Promise<Blob>;
}

/**
 * The engine, put together from the parts that its list names. Each is checked; one that is missing, broken
 * off or altered is asked for again, past every cache. Both promises may fail.
 *
 * @param signal ends it; what has arrived is kept for the next call
 * @throws Error `engine stalled`, `engine not found: 404 …`, `engine altered: …`, or the reason of the signal
 */
export function fetchEngine(
  { parts: list, bytes }: EngineFiles,
  onProgress: OnProgress,
  signal?: AbortSignal,
): ArrivingEngine {
  const stop = endingWith(signal);
  const stall = watchStall(() => stop.abort(new Error('engine stalled')));
  const known = complete.get(list);
  const listed = known ? Promise.resolve(known) : fetchList(list, stop.signal);
  const loaded = new Map<EnginePart, number>();
  const fetchCounted = async (part: EnginePart) => {
    const { inflatedBytes } = await listed;
    return fetchPart(part, stop.signal, (arrived, isInflated) => {
      stall.reset();
      const share = isInflated ? bytes / inflatedBytes : 1;
      loaded.set(part, Math.min(arrived * share, part.bytes));
      onProgress([...loaded.values()].reduce((sum, n) => sum + n, 0));
    });
  };
  const worker = listed.then((parts) => fetchCounted(parts.worker));
  const wasm = listed.then(async (parts) => {
    const inflated: Blob[] = [];
    const waiting = [...parts.wasm.entries()];
    const fetchWaiting = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [i, part] = next;
        inflated[i] = await fetchCounted(part);
      }
    };
    await Promise.all(Array.from({ length: lanes }, fetchWaiting));
    return new Blob(inflated, { type: 'application/wasm' });
  });
  void Promise.all([listed, worker, wasm])
    .then(([parts]) => complete.set(list, parts))
    // One part that is given up ends the others.
    .catch((error) => stop.abort(error))
    .finally(() => {
      stall.stop();
      stop.release();
    });
  return { worker, wasm };
}

type OnArrival = (arrived: number, isInflated: boolean) => void;

/** The parts under absolute addresses. The list is always asked for anew: it says what they must be. */
const fetchList = (address: string, signal: AbortSignal): Promise<EngineParts> =>
  persist(signal, async () => {
    const response = await fetch(address, { signal, cache: 'no-cache' });
    if (!response.ok) throw new Error(`engine not found: ${response.status} ${address}`);
    const { worker, wasm, inflatedBytes } = (await response.json()) as EngineParts;
    const at = (part: EnginePart) => ({ ...part, path: new URL(part.path, address).href });
    return { worker: at(worker), wasm: wasm.map(at), inflatedBytes };
  });

const fetchPart = (part: EnginePart, signal: AbortSignal, onArrival: OnArrival): Promise<Blob> =>
  persist(signal, async (attempt) => {
    const arrived = kept.get(part.path) ?? (await download(part.path, attempt, signal, onArrival));
    const inflated = await inflate(arrived);
    if ((await sha256(new Uint8Array(await inflated.arrayBuffer()))) !== part.sha256) {
      throw new Error(`engine altered: ${part.path}`);
    }
    kept.set(part.path, arrived);
    onArrival(part.bytes, false);
    return inflated;
  });

/** Tries until it succeeds, or fails once more than there are pauses. */
async function persist<Result>(
  signal: AbortSignal,
  attemptOnce: (attempt: number) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await attemptOnce(attempt);
    } catch (error) {
      signal.throwIfAborted();
      const pause = pauses[attempt];
      if (pause === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function download(
  path: string,
  attempt: number,
  signal: AbortSignal,
  onArrival: OnArrival,
): Promise<Blob> {
  const response = await fetch(path, { signal, cache: attempt === 0 ? 'default' : 'reload' });
  if (!response.ok || !response.body) {
    throw new Error(`engine not found: ${response.status} ${path}`);
  }
  const reader = response.body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let arrived = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    chunks.push(step.value);
    arrived += step.value.byteLength;
    onArrival(arrived, !isGzip(chunks[0]!));
  }
  return new Blob(chunks);
}

/** A host that inflates `.gz` by itself hands over plain bytes: the first two tell. */
const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function inflate(file: Blob): Promise<Blob> {
  if (!isGzip(new Uint8Array(await file.slice(0, 2).arrayBuffer()))) return file;
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}
