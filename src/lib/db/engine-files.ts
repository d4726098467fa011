/** Where the engine lies: the list of its parts, and how much of them a reader downloads. */
export interface EngineFiles {
  parts: string;
  bytes: number;
}

/** A part of the engine: its address, the bytes that a reader downloads, and the SHA-256 of what it holds. */
export interface EnginePart {
  /** From the list that names it. */
  path: string;
  bytes: number;
  /** In hexadecimal, of the bytes once inflated: the same whoever inflates them. */
  sha256: string;
}

/** The engine as the site serves it: a worker, and a wasm file cut into parts, all of them gzip. */
export interface EngineParts {
  worker: EnginePart;
  /** In the order in which they make up the wasm file. */
  wasm: readonly EnginePart[];
  /** Of all of them once inflated. */
  inflatedBytes: number;
}

/** The same under an absolute address. */
export const engineAt = (
  { parts, bytes }: EngineFiles,
  absolute: (path: string) => string,
): EngineFiles => ({ parts: absolute(parts), bytes });
