import { severityOf, type Problem, type Rule } from '../problems';

/** How many problems of one rule a file lists one by one. */
export const listed = 100;

/** The problems of one file; beyond `listed` of a rule they are only counted. */
export class ProblemList {
  readonly #found: Problem[] = [];
  readonly #counts = new Map<Rule, number>();
  readonly #beyond = new Map<Rule, Problem>();

  add(problem: Problem): void {
    const count = (this.#counts.get(problem.rule) ?? 0) + 1;
    this.#counts.set(problem.rule, count);
    if (count <= listed) this.#found.push(problem);
    else if (count === listed + 1) this.#beyond.set(problem.rule, problem);
  }

  addAll(problems: Iterable<Problem>): void {
    for (const problem of problems) this.add(problem);
  }

  /** In the order of the rows, those of the whole file first; a `more` for each rule that was cut, behind. */
  end(): Problem[] {
    const more = [...this.#beyond].map(([rule, problem]): Problem => {
      const value = String(this.#counts.get(rule)! - listed);
      return {
        file: problem.file,
        rule: 'more',
        value,
        detail: rule,
        severity: severityOf(problem),
      };
    });
    return [...this.#found.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)), ...more];
  }
}
