import { isLocale } from '$lib/i18n/locale';

export const match = isLocale;
