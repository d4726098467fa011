/** A file of the engine: its address, the bytes that a reader downloads, and the SHA-256 of what it holds. */
export interface EngineFile {
  path: string;
  bytes: number;
  /** In hexadecimal, of the bytes once inflated: the same whoever inflates them. */
  sha256: string;
}

/** The engine as the site serves it: a worker, and a wasm file cut into parts that are gzip each. */
export interface EngineFiles {
  worker: string;
  /** In the order in which they make up the wasm file. */
  parts: readonly EngineFile[];
  /** Of all parts, compressed and inflated. */
  bytes: number;
  inflatedBytes: number;
}

/** The same files under absolute addresses. */
export function engineAt(
  { worker, parts, ...sizes }: EngineFiles,
  absolute: (path: string) => string,
): EngineFiles {
  return {
    ...sizes,
    worker: absolute(worker),
    parts: parts.map((part) => ({ ...part, path: absolute(part.path) })),
  };
}
