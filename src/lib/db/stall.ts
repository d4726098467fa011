/** Loading may take as long as bytes flow; this long without any is a failure. */
const stallMilliseconds = 30_000;

/** Calls `onStall` once nothing has called `reset()` for half a minute. */
export function watchStall(onStall: () => void): { reset(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout>;
  const reset = () => {
    clearTimeout(timer);
    timer = setTimeout(onStall, stallMilliseconds);
  };
  // A tab that was put to sleep wakes with its timer run out, before it hears of the bytes that came.
  document.addEventListener('visibilitychange', reset);
  reset();
  return {
    reset,
    stop() {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', reset);
    },
  };
}
