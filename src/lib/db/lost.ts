/** The engine can no longer be asked: it ended, or does not answer. */
export class EngineLost extends Error {
  constructor(cause?: unknown) {
    super('engine lost', { cause });
    this.name = 'EngineLost';
  }
}

/** Whether the engine itself is hurt, so that nothing it says from now on can be trusted. */
export function isLost(error: unknown): boolean {
  if (error instanceof EngineLost) return true;
  return /^(FATAL|INTERNAL)|RuntimeError|unreachable|memory access|invalidated/i.test(
    error instanceof Error ? error.message : String(error),
  );
}

/** What a promise gives, or `EngineLost` where it gives nothing within the time. */
export async function within<Result>(
  milliseconds: number,
  promise: Promise<Result>,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EngineLost()), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
