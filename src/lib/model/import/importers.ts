import { accessNow } from './access-now';
import { cloudflare } from './cloudflare';
import { google } from './google';
import type { Importer } from './importer';
import { ioda } from './ioda';
import { iodaCurated } from './ioda-curated';
import { ooni } from './ooni';
import { pulse } from './pulse';

/** The foreign layouts that can be read, by their kind. */
export const importers: ReadonlyMap<string, Importer> = new Map(
  [ooni, accessNow, pulse, cloudflare, ioda, iodaCurated, google].map((one) => [one.kind, one]),
);
