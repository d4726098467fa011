import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What was found in a file: its layout, and rows by why they were set aside. */
export interface Finding {
  layout: string;
  /** Measurements that were counted. */
  measurements: number;
  /** Measurements of other countries. */
  elsewhere: number;
}

/** The files that are done: their findings, and their counts as Parquet, by what identifies them. */
export class Finished {
  readonly #manifest: string;
  readonly #findings: Record<string, Finding>;

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#manifest = path.join(folder, 'manifest.json');
    this.#findings = existsSync(this.#manifest)
      ? (JSON.parse(readFileSync(this.#manifest, 'utf8')) as Record<string, Finding>)
      : {};
  }

  /** Where the counts of a file are kept. */
  partialOf = (id: string): string => path.join(this.folder, `${id}.parquet`);

  /** Where they are written before they are whole. */
  draftOf = (id: string): string => path.join(this.folder, `${id}.draft`);

  /** Where the rows of the file at hand are laid out by year. */
  get staged(): string {
    return path.join(this.folder, 'staged');
  }

  /** The findings of a file that is done; `undefined` where it is not. */
  find(id: string): Finding | undefined {
    return existsSync(this.partialOf(id)) ? this.#findings[id] : undefined;
  }

  /** Notes that the draft of a file is whole. A run that ends before this starts the file again. */
  add(id: string, finding: Finding): void {
    renameSync(this.draftOf(id), this.partialOf(id));
    this.#findings[id] = finding;
    const draft = `${this.#manifest}.draft`;
    writeFileSync(draft, `${JSON.stringify(this.#findings, null, 1)}\n`);
    renameSync(draft, this.#manifest);
  }
}
