import { createHash } from 'node:crypto';
import changesText from '../../../data/CHANGES.md?raw';
import { writeFeed } from '$lib/figure/feed';
import { readChanges } from '$lib/model/changes';
import { dataCitation } from './cite';
import { schema } from './data';
import { absolute } from './origin';

/** What happened to the data, the newest first. */
export const changes = readChanges(changesText);

/**
 * An id that is the same on every host: a UUID of version 8 (RFC 9562), made from the name of the data and
 * what it is the id of.
 */
function idOf(what: string): string {
  const hash = createHash('sha256').update(`${schema.name}\0${what}`).digest('hex');
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...parts, hash.slice(20, 32)].join('-')}`;
}

/** The Atom feed of changes of the data. */
export async function changesFeed(): Promise<string> {
  const { cited } = await dataCitation('en');
  return writeFeed(
    {
      id: idOf('feed'),
      title: schema.title,
      author: cited.author,
      licence: `${schema.licenses[0]!.title}, ${schema.licenses[0]!.path}`,
      self: absolute('/feed.xml'),
      page: absolute('/en/data/'),
    },
    changes.map((change) => ({ ...change, id: idOf(change.version) })),
  );
}
