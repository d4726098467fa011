import { siteDb } from '$lib/server/site';
import { presets } from './presets';
import { relationsOf } from './relations';

export const load = async () => ({ relations: await relationsOf(await siteDb()), presets });
