import { absolute } from '$lib/server/origin';

export const load = () => ({ root: absolute('/') });
