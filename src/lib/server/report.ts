/**
 * Where readers report errors: the address of a form for new issues. ISSUES_ADDRESS sets it; a build on
 * GitHub knows its own repository. This is the one place that knows.
 */
const issues =
  process.env.ISSUES_ADDRESS ??
  (process.env.GITHUB_REPOSITORY
    ? `${process.env.GITHUB_SERVER_URL ?? 'https://github.com'}/${process.env.GITHUB_REPOSITORY}/issues/new`
    : undefined);

/** The form of .github/ISSUE_TEMPLATE/correction.yml, filled in for a row; null where no address is set. */
export function reportAddress(id: string): string | null {
  if (issues === undefined) return null;
  const parameters = new URLSearchParams({
    template: 'correction.yml',
    title: `correction: ${id}`,
    event: id,
  });
  return `${issues}?${parameters}`;
}

/** The form for new issues, empty; null where no address is set. */
export const issuesAddress = (): string | null => issues ?? null;
