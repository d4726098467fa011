import { readFileSync } from 'node:fs';
import type { Answers, Importer } from '$lib/model/import/importer';
import { describeProblem } from '$lib/i18n/problems';
import { words } from '$lib/i18n/problems.en';

/** Services as data/services.csv names them, as many as the fixtures need. */
export const services = [
  { id: 'facebook', name: 'Facebook' },
  { id: 'facebook-messenger', name: 'Messenger (Facebook)' },
  { id: 'google', name: 'Google (search and account services)' },
  { id: 'google-play', name: 'Google Play' },
  { id: 'periscope', name: 'Periscope' },
  { id: 'ratel-kz', name: 'Ratel.kz' },
  { id: 'sms', name: 'Text messages (SMS)' },
  { id: 'telegram', name: 'Telegram' },
  { id: 'twitter', name: 'Twitter / X' },
  { id: 'whatsapp', name: 'WhatsApp' },
  { id: 'youtube', name: 'YouTube' },
];

/** What an importer makes of a file of tests/fixtures/import/. */
export const proposeFrom = (importer: Importer, file: string, answers: Answers = {}) =>
  proposeOf(
    importer,
    readFileSync(new URL(`../../fixtures/import/${file}`, import.meta.url), 'utf8'),
    answers,
    file,
  );

/** What an importer makes of a text: problems as lines, what stays open as `column: text`. */
export function proposeOf(importer: Importer, text: string, answers: Answers = {}, file = 'x') {
  const { questions, problems, proposals } = importer.propose(text, answers, { file, services });
  return {
    asks: questions.map(({ key }) => key),
    problems: problems.map((problem) => describeProblem({ file, ...problem }, words)),
    rules: problems.map(({ row, rule }) => (row === undefined ? rule : `${row} ${rule}`)),
    proposals,
    cells: proposals.map((proposal) => proposal.cells),
    open: proposals.map(({ open }) => open.map(({ column, text }) => `${column}: ${text}`)),
  };
}
