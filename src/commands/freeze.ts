import { freeze, frozenNow } from '$lib/server/freeze';
import { store } from '$lib/server/frozen';

/** Keeps the embeds, drawings and rows of the current data for ever. */
export async function run(): Promise<number> {
  const frozen = await frozenNow();
  const result = freeze(store, frozen);
  if ('problem' in result) {
    process.stderr.write(`${result.problem}\n`);
    return 1;
  }
  process.stdout.write(
    result.done === 'written'
      ? `frozen ${frozen.version}: ${Object.keys(frozen.files).length} files\n`
      : `${frozen.version} is frozen already: nothing to do\n`,
  );
  return 0;
}
