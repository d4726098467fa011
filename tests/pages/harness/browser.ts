import { openBrowserDb } from '$lib/db/browser';
import type { EngineFiles } from '$lib/db/engine-files';
import { answer, type Answers, type Task } from './queries';

/** What the engine of the pages answers. */
async function answerInBrowser(engine: EngineFiles, task: Task): Promise<Answers> {
  const db = await openBrowserDb(engine);
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
