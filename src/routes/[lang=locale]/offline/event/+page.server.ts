import { locales } from '$lib/i18n/locale';
import { reportAddress } from '$lib/server/report';

// Nothing links to it: on a device it answers in place of the pages of single events.
export const entries = () => locales.map((lang) => ({ lang }));

/** The address of the form for errors, with a place for the id; null where there is none. */
export const load = () => ({ report: reportAddress('ID') });
