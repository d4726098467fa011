/** Where the engine lies: a worker, and the list of the parts of its wasm file. */
export interface EngineFiles {
  worker: string;
  parts: string;
  /** Of all parts, as a reader downloads them. */
  bytes: number;
}

/** A part of the wasm file: its address, the bytes that a reader downloads, and the SHA-256 of what it holds. */
export interface EnginePart {
  /** From the list that names it. */
  path: string;
  bytes: number;
  /** In hexadecimal, of the bytes once inflated: the same whoever inflates them. */
  sha256: string;
}

/** The wasm file as the site serves it: cut into parts that are gzip each. */
export interface EngineParts {
  /** In the order in which they make up the wasm file. */
  parts: readonly EnginePart[];
  /** Of all parts once inflated. */
  inflatedBytes: number;
}

/** The same files under absolute addresses. */
export const engineAt = (
  { worker, parts, bytes }: EngineFiles,
  absolute: (path: string) => string,
): EngineFiles => ({ worker: absolute(worker), parts: absolute(parts), bytes });
