import { checkPackage } from '$lib/model/check';
import { parseCsv } from '$lib/model/csv';
import type { Problem } from '$lib/model/problems';
import { resourceOf, type DataPackage, type Resource } from '$lib/model/schema';

/** The service that an OONI test is about, for tests that are about one. */
export const serviceOfTest: Readonly<Record<string, string>> = {
  telegram: 'telegram',
  whatsapp: 'whatsapp',
  facebook_messenger: 'facebook-messenger',
  signal: 'signal',
  tor: 'tor',
  torsf: 'tor',
  vanilla_tor: 'tor',
  psiphon: 'vpn-services',
};

/** The table of domains that a maintainer gives: each stands for itself and every domain under it. */
const table = (path: string): Resource => ({
  name: 'domains',
  path,
  title: 'Domains',
  description: 'The service that a domain belongs to.',
  schema: {
    fields: [
      {
        name: 'domain',
        title: 'Domain',
        type: 'string',
        description: 'In lower case, without www.',
        constraints: { required: true, unique: true, pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+$' },
      },
      {
        name: 'service_id',
        title: 'Service',
        type: 'string',
        description: 'Id in services.csv.',
        constraints: { required: true },
      },
    ],
    primaryKey: ['domain'],
    foreignKeys: [
      { fields: ['service_id'], reference: { resource: 'services', fields: ['service_id'] } },
    ],
  },
});

/**
 * Reads a table of domains: columns `domain` and `service_id`.
 * @param services text of services.csv
 */
export function readDomains(
  dataPackage: DataPackage,
  file: string,
  text: string,
  services: string,
): { serviceOfDomain: Record<string, string>; problems: Problem[] } {
  const known = resourceOf(dataPackage, 'services');
  const problems = checkPackage(
    { ...dataPackage, resources: [table(file), known] },
    { [file]: text, [known.path]: services },
  );
  const rows = parseCsv(file, text).rows.map(({ cells }) => [cells.domain!, cells.service_id!]);
  return { serviceOfDomain: Object.fromEntries(rows), problems };
}

/** Pairs as the statements take them: a line each, its cells parted by a tab. */
export const asLines = (pairs: Readonly<Record<string, string>>): string =>
  Object.entries(pairs)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((pair) => pair.join('\t'))
    .join('\n');
