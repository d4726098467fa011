import { casesOf } from '../choosing';

export const bound = casesOf(['threat_blocking']);
