import type { Problem } from '../problems';

/** A mistake in a foreign file, or a row that is left out; its row may have a proposal all the same. */
export type ImportProblem = Omit<Problem, 'file'>;
