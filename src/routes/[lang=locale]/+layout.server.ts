import type { Locale } from '$lib/i18n/locale';
import { siteData } from '$lib/server/site';

export const load = async ({ params }) => ({ site: await siteData(params.lang as Locale) });
