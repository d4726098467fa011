import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { drawGrowth } from './growth';
import type { Results, Row } from './results';
import { isQuick } from './size';
import { merge, tableOf, withBench } from './tables';

/** Where the numbers are kept, with a table in the README; those of a quick run are not. */
const folder = isQuick ? 'test-results' : path.join('tests', 'bench');

/** Collects what benches note: a table on standard output, everything in a file, growth as a picture. */
export default class BenchReporter implements Reporter {
  private readonly rows: Row[] = [];

  printsToStdio(): boolean {
    return true;
  }

  onTestBegin({ title }: TestCase): void {
    process.stderr.write(`${title}\n`);
  }

  onTestEnd({ title }: TestCase, { attachments, errors }: TestResult): void {
    for (const { message } of errors) process.stderr.write(`failed: ${title}\n${message}\n`);
    for (const { name, body } of attachments) {
      if (name === 'rows') this.rows.push(...(JSON.parse(body!.toString()) as Row[]));
    }
  }

  onError({ message }: { message?: string }): void {
    process.stderr.write(`${message}\n`);
  }

  onEnd(): void {
    if (this.rows.length === 0) return;
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, 'results.json');
    const earlier = existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as Results).rows
      : [];
    const results: Results = { machine: describeMachine(), rows: merge(earlier, this.rows) };
    writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
    if (this.rows.some((row) => row.subject === 'measurements')) {
      writeFileSync(path.join(folder, 'growth.svg'), drawGrowth(results.rows));
    }
    if (!isQuick) {
      writeFileSync('README.md', withBench(readFileSync('README.md', 'utf8'), results));
    }
    process.stdout.write(`${tableOf(this.rows)}\n`);
  }
}

const describeMachine = () =>
  `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.versions.node}`;
