import { linkedData } from '$lib/figure/linked-data';
import type { Locale } from '$lib/i18n/locale';
import { archiveName } from './archive';
import { dataCitation } from './cite';
import { schema } from './data';
import { absolute } from './origin';

/** The data as linked data (https://schema.org/Dataset), for search engines that list data. */
export async function datasetLinkedData(locale: Locale): Promise<string> {
  const { cited } = await dataCitation(locale);
  const download = (path: string, name: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    name,
    encodingFormat,
    contentUrl: absolute(`/data/${path}`),
  });
  return linkedData({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: cited.title,
    description: schema.description,
    url: cited.address,
    version: cited.version,
    dateModified: cited.released,
    license: schema.licenses[0]!.path,
    isAccessibleForFree: true,
    inLanguage: ['en', 'ru', 'kk'],
    keywords: schema.keywords,
    creator: { '@type': 'Organization', name: cited.author },
    temporalCoverage: `${schema.temporal.start}/${schema.lastEvidence}`,
    spatialCoverage: { '@type': 'Place', name: 'Kazakhstan', identifier: 'KZ' },
    distribution: [
      download(`${archiveName}.zip`, schema.title, 'application/zip'),
      download('datapackage.json', 'Data Package', 'application/json'),
      ...schema.resources.map(({ path, title }) => download(path, title, 'text/csv')),
    ],
  });
}
