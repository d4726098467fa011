import type { Assumptions } from '$lib/model/projection/assumptions';
import type { Found } from '$lib/model/projection/world';
import { outlookOf } from './outlook';

/** What the worker is sent: the records once, then assumptions. */
export type Asked = { found: readonly Found[] } | { assumptions: Assumptions };

let found: readonly Found[] = [];

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  if ('found' in data) found = data.found;
  else self.postMessage(outlookOf(found, data.assumptions));
};
