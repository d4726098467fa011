import { openBrowserDb } from '$lib/db/browser';
import { answer, type Answers, type Task } from './queries';

/** What the engine of the pages answers. */
async function answerInBrowser(
  addresses: { worker: string; wasm: string },
  task: Task,
): Promise<Answers> {
  const db = await openBrowserDb({ ...addresses, bytes: 1, inflatedBytes: 1 });
  try {
    return await answer(db, task);
  } finally {
    await db.close();
  }
}

declare global {
  interface Window {
    answerInBrowser: typeof answerInBrowser;
  }
}

window.answerInBrowser = answerInBrowser;
