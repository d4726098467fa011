/** An end of its own for a task that also ends with its caller's; `release()` when the task is done. */
export function endingWith(signal: AbortSignal | undefined) {
  const controller = new AbortController();
  const end = () => controller.abort(signal?.reason);
  if (signal?.aborted) end();
  signal?.addEventListener('abort', end);
  return {
    signal: controller.signal,
    abort: (reason: unknown) => controller.abort(reason),
    release: () => signal?.removeEventListener('abort', end),
  };
}
