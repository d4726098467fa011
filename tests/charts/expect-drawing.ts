import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const folder = 'tests/charts/drawings';

/**
 * Holds a drawing against the one on file. Where they differ, the new one lies beside the old as
 * `…-changed.svg`: look at both, and rename it if the change is meant. A drawing that is not on file
 * yet is written, but never where CI is set.
 */
export function expectDrawing(name: string, drawing: string): void {
  const path = `${folder}/${name}.svg`;
  const changed = `${folder}/${name}-changed.svg`;
  rmSync(changed, { force: true });
  if (!existsSync(path)) {
    if (process.env.CI) throw new Error(`no drawing on file: ${path}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, drawing);
    return;
  }
  const isSame = readFileSync(path, 'utf8') === drawing;
  if (!isSame) writeFileSync(changed, drawing);
  expect(isSame, `${path} differs: see ${changed}`).toBe(true);
}
