export { spansOf as bound } from '../choosing';
