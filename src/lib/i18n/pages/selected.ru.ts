import type { SelectedWords } from './selected';

export const words: SelectedWords = {
  ignored: {
    period: 'from, to: этот график не зависит от периода',
    services: 'services: этот график не зависит от выбора сервисов',
    clock: 'tz: на этом графике нет времени суток',
  },
  selected: (period, services) =>
    `Выбрано: ${[
      ...(period ? [period] : []),
      ...(services ? [services.length > 0 ? services.join(', ') : 'ни одного сервиса'] : []),
    ].join('; ')}`,
  failed: 'Выборку не удалось построить: показан весь график',
  needsScript:
    'Показан весь график. Период или сервисы, указанные в адресе, можно построить только при включенных скриптах.',
};
