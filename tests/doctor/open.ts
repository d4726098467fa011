import { filesOf, schemaOf } from '../tables/open';
import { diagnose, type Diagnosis } from '$lib/model/doctor/diagnose';
import type { Content } from '$lib/model/doctor/read-table';

export { csvOf, soundEvent } from './rows';

/** The invented tables, beside which new files are checked. */
export const schema = schemaOf('tests/fixtures');
export const published = filesOf('tests/fixtures');

/** What the doctor says of new files beside the invented tables. */
export const examine = (newFiles: Record<string, Content>): Diagnosis =>
  diagnose(schema, published, newFiles);
