import { locales } from '$lib/i18n/locale';
import { loadMessages } from '$lib/i18n/messages';

export const load = () => Promise.all(locales.map(loadMessages)).then(() => ({}));
