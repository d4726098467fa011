import { execFile } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { ingredients } from '../../src/commands/version.js';
import { filesOf } from '../../src/commands/files.js';
import { parseCsv, toCsv } from '../../src/lib/model/csv';
import type { DataPackage, Field } from '../../src/lib/model/schema';
import { hostile } from './hostile';

/**
 * Builds the site of this project in a folder, with hostile values in every text that its data bring.
 * @throws Error what the build says, where it fails
 */
export async function buildPlanted(folder: string) {
  for (const place of [...ingredients, 'package.json', 'tsconfig.json']) {
    cpSync(place, path.join(folder, place), { recursive: true });
  }
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  plant(path.join(folder, 'data'));
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: folder,
    // The runner of the tests has set its own.
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 2 ** 26,
  });
}

/** Spoils a folder of data: the tables, their translations, the texts of the schema, and the changes. */
function plant(data: string) {
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(path.join(data, file), change(readFileSync(path.join(data, file), 'utf8')));
  const schema = JSON.parse(
    readFileSync(path.join(data, 'datapackage.json'), 'utf8'),
  ) as DataPackage;
  const spoil = spoiler();
  // No mistake is known yet: the invented ones of the fixtures stand for those to come.
  cpSync('tests/fixtures/corrections.csv', path.join(data, 'corrections.csv'));
  edit('corrections.csv', (text) => text.replaceAll('example-news-2018', ''));
  for (const file of filesOf(data).filter((name) => name.endsWith('.csv'))) {
    edit(file, (text) => spoilTable(file, text, schema, spoil));
  }
  edit('datapackage.json', (text) =>
    JSON.stringify(
      JSON.parse(text, (name, value: unknown) =>
        typeof value === 'string' && ['title', 'description'].includes(name) ? spoil(value) : value,
      ),
    ),
  );
  edit('CHANGES.md', (text) =>
    text.replace(
      /^## .*\n/m,
      (heading) => `${heading}\n${hostile.map((one) => `* ${one}\n`).join('')}`,
    ),
  );
}

/** Puts the hostile values before texts in turn; the same one before the same text. */
function spoiler() {
  const spoilt = new Map<string, string>();
  return (text: string) => {
    const known = spoilt.get(text) ?? `${hostile[spoilt.size % hostile.length]} ${text}`;
    spoilt.set(text, known);
    return known;
  };
}

/** A table, a translation or the labels of values with its free texts spoilt. */
function spoilTable(
  file: string,
  text: string,
  schema: DataPackage,
  spoil: (text: string) => string,
): string {
  const { header, rows } = parseCsv(file, text);
  const table = path.basename(file).split('.')[0]!;
  const spoilCell = (column: string, cells: Record<string, string>, turn: number) => {
    const cell = cells[column]!;
    if (cell === '') return cell;
    if (table === 'vocabulary' && /label$/.test(column)) return spoil(cell);
    // A value that is written freely has its label by what it says.
    const field =
      column === 'value' && cells.field
        ? freeField(schema, ...cells.field.split('.'))
        : freeField(schema, table, column);
    const pattern = new RegExp(field?.constraints?.pattern ?? '');
    const forms = [spoil(cell), cell + withoutBlanks(hostile[turn % hostile.length]!)];
    return (field && forms.find((form) => pattern.test(form))) ?? cell;
  };
  const spoilt = rows.map(({ cells }, i) =>
    Object.fromEntries(header.map((column) => [column, spoilCell(column, cells, i)])),
  );
  return toCsv(header, spoilt);
}

/** A column that people write in words; `undefined`: it is a number, is chosen from a list, or names a row. */
function freeField({ resources }: DataPackage, table = '', column = ''): Field | undefined {
  const schema = resources.find(({ name }) => name === table)?.schema;
  const keys = [
    ...(schema?.primaryKey ?? []),
    ...(schema?.foreignKeys ?? []).flatMap(({ fields }) => fields),
  ];
  return schema?.fields.find(
    ({ name, type, constraints, list, notation }) =>
      name === column &&
      type === 'string' &&
      !constraints?.enum &&
      !list &&
      !notation &&
      !keys.includes(name),
  );
}

/** As an address may hold it. */
const withoutBlanks = (value: string) => value.replaceAll(' = ', '=').replaceAll(/\s/g, '/');
