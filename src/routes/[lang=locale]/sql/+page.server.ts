import { schema } from '$lib/server/data';
import { siteDb } from '$lib/server/site';
import { presets } from './presets';
import { relationsOf } from './relations';

export const load = async () => {
  const published = schema.resources.map(({ name }) => name);
  return { relations: await relationsOf(await siteDb(), published), presets };
};
