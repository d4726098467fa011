import { casesOf } from '../choosing';

export const bound = casesOf('all', 'last');
