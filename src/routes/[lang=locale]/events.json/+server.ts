import { json } from '@sveltejs/kit';
import { locales, type Locale } from '$lib/i18n/locale';
import { eventRecords } from '$lib/server/events';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = () => locales.map((lang) => ({ lang }));

export const GET = async ({ params }) => json(await eventRecords(params.lang as Locale));
