import { addressOf } from '$lib/server/origin';

export const load = () => ({ root: addressOf('/') });
