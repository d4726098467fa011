import type { FrozenWords } from './frozen';

export const words: FrozenWords = {
  choice: 'Live or frozen',
  live: 'Live',
  liveMeans:
    'The chart on your page changes whenever the data grow or are corrected. Your text may then no longer match its numbers.',
  frozen: ({ version, date }) => `Frozen: data version ${version} of ${date}`,
  frozenMeans:
    'The chart stays as it is in this version, whatever is added later. If a mistake is found in it, a notice above the title says so and links to the corrected chart. It shows the whole chart, without a choice of period or services. A linked image cannot carry the notice.',
  isOlder: 'The data on this page are newer and not frozen yet; this is the latest frozen version.',
  cite: (address) => `Frozen copy: ${address}`,
  notice: {
    lede: (version) =>
      `This chart has been corrected. It shows data version ${version}, in which a mistake was found.`,
    correction: ({ date, wrong, right }) => `Corrected on ${date}. Wrong: ${wrong} Right: ${right}`,
    link: 'Open the chart with the corrected data',
  },
  list: {
    heading: 'Frozen versions and corrections',
    about:
      'Each of these versions stays at its address as it was: the embeds of all charts, their pictures and their rows. Mistakes found later are listed here and announced above the embed itself.',
    charts: { one: 'chart', few: 'charts', many: 'charts' },
    version: ({ version, date }) => `Data version ${version} of ${date}`,
    picture: 'picture',
    corrections: 'Corrections',
    noCorrections: 'None so far: no mistake is known in a published version.',
    wrong: 'Wrong',
    right: 'Right',
    concerns: ({ charts, versions }) => `Concerns: ${charts}; data version ${versions}.`,
    allCharts: 'all charts',
  },
};
