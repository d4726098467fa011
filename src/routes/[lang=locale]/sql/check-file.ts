import type { FileFacts, FileFault } from './scan-csv';

/** Looks through a reader's file in a worker: what it holds, or what is wrong with it. */
export function checkFile(file: File): Promise<FileFacts | FileFault> {
  const worker = new Worker(new URL('./check-file.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<FileFacts | FileFault>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<FileFacts | FileFault>) => resolve(data);
    worker.onerror = () => resolve({ rule: 'unreadable' });
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}
