/** Starts the worker that works out the projection. */
export const outlookWorker = (): Worker =>
  new Worker(new URL('./outlook.worker.ts', import.meta.url), { type: 'module' });
