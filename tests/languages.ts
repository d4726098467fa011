import { loadLanguage } from '$lib/figure/language';
import { locales } from '$lib/i18n/locale';

// Pages load one language; tests speak all of them.
await Promise.all(locales.map(loadLanguage));
