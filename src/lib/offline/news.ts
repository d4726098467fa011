import type { KeepFault } from './keep';

/** What the worker tells the pages while it keeps the site. */
export type News =
  | { says: 'progress'; kept: number; of: number }
  // Taking over: at once, else when the pages of the version before are closed.
  | { says: 'kept'; takesOver: boolean }
  | { says: 'failed'; fault: KeepFault };

/** The address in a cache under which the worker notes when its files were kept, as the host dates it. */
export const notePath = 'offline/kept';
