import type { Page } from '@playwright/test';

/** Shows the grades to choose from, as a reader does: the pointer starts the engine. */
export const openGrades = (page: Page): Promise<void> =>
  page.locator('details[name=filter] summary').last().click();

/** Milliseconds from a click on a grade to the frame with another sentence under the first chart. */
export const toggleRecalled = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const foot = document.querySelector('#restricted-days-foot')!;
    const boxes = document.querySelectorAll<HTMLInputElement>('details[name=filter] input');
    const before = foot.textContent;
    const start = performance.now();
    const changed = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (foot.textContent === before) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve());
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    boxes[boxes.length - 1]!.click();
    await changed;
    return performance.now() - start;
  });
