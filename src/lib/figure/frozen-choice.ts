/** Which frozen version of the data a box that makes codes may offer. */
export interface FrozenChoice {
  version: string;
  /** Its name in addresses. */
  folder: string;
  /** When it came out, `YYYY-MM-DD`. */
  released: string;
  /** Whether the page shows the same version of the data. */
  isCurrent: boolean;
}
