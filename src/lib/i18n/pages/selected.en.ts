import type { SelectedWords } from './selected';

export const words: SelectedWords = {
  ignored: {
    period: 'from, to: this chart does not depend on the period; it is shown as a whole',
    services: 'services: this chart does not depend on services; it is shown as a whole',
    clock: 'tz: this chart tells no hours of the day',
  },
  failed: 'The selection could not be drawn here: this is the whole chart',
  needsScript:
    'This is the whole chart. A period or services in its address can be drawn only where scripts are on.',
};
