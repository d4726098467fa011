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
  failed: 'Построить выбранное здесь не удалось: показан весь график',
  needsScript:
    'Показан весь график. Учесть период или сервисы, указанные в адресе, можно только при включенных скриптах.',
};
