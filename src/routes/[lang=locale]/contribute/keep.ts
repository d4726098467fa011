import type { Draft, Row } from '$lib/model/draft';

const key = 'draft';

/** Keeps a draft in this browser, once its reader said so. @returns whether the browser lets it */
export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what was kept. */
export function forgetDraft(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that lets pages keep nothing has kept nothing.
  }
}

/** The draft that was kept; undefined where none was, or where it is no draft. */
export function keptDraft(): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

const isRow = (row: unknown): row is Row =>
  typeof row === 'object' &&
  row !== null &&
  Object.values(row).every((cell) => typeof cell === 'string');

const isDraft = (kept: unknown): kept is Draft =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.values(kept).every((rows) => Array.isArray(rows) && rows.every(isRow));
