import type { DataWords } from './data';

export const words: DataWords = {
  title: 'The data, to check and to reuse',
  lede: 'Every number on this site can be worked out from these files. They are CSV in UTF-8 with one header row. spans.csv says which days each event is about; count distinct days, never rows.',
  rows: { one: 'row', few: 'rows', many: 'rows' },
  columns: { one: 'column', few: 'columns', many: 'columns' },
  noMeasurements: 'No measurements yet',
  required: 'Required',
  recipe: [
    'The headline count takes the rows of events.csv that name a headline service (services.csv; a group stands for the services it implies), nationwide, without content orders and HTTPS interception, measured or reported.',
    'Take their spans from spans.csv and count distinct days: named (“documented” on the pages), then named or pattern, then any class (“possible”).',
    'Recalled rows are drawn, not counted. Days after the last evidence are not covered. A chart’s CSV holds every month or row; the drawing shows 2015 to 2022.',
  ],
  englishOnly: '',
  charts: 'The rows of each chart',
};
