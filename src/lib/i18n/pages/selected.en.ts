import type { SelectedWords } from './selected';

export const words: SelectedWords = {
  ignored: {
    period: 'from, to: this chart does not depend on the period',
    services: 'services: this chart does not depend on services',
    clock: 'tz: this chart shows no hours of the day',
  },
  selected: (period, services) =>
    `Selected: ${[
      ...(period ? [period] : []),
      ...(services ? [services.length > 0 ? services.join(', ') : 'no service'] : []),
    ].join('; ')}`,
  failed: 'The selection could not be drawn here: this is the whole chart',
  needsScript:
    'This is the whole chart. A period or services in its address can be drawn only where scripts are on.',
};
