import type { SelectedWords } from './selected';

export const words: SelectedWords = {
  ignored: {
    period: 'from, to: бұл график кезеңге тәуелді емес',
    services: 'services: бұл график сервистерді таңдауға тәуелді емес',
    clock: 'tz: бұл графикте тәулік уақыты көрсетілмейді',
  },
  selected: (period, services) =>
    `Таңдалғаны: ${[
      ...(period ? [period] : []),
      ...(services ? [services.length > 0 ? services.join(', ') : 'бірде-бір сервис жоқ'] : []),
    ].join('; ')}`,
  failed: 'Таңдалғанды мұнда салу мүмкін болмады: график толық көрсетілген',
  needsScript:
    'График толық көрсетілген. Мекенжайда жазылған кезең мен сервистер скрипттер қосулы болса ғана ескеріледі.',
};
