import type { Messages } from '../messages';

const messages: Messages = {
  words: {
    days: { one: 'day', few: 'days', many: 'days' },
    daysAtLeast: { one: 'day', few: 'days', many: 'days' },
    documentedDays: { one: 'documented day', few: 'documented days', many: 'documented days' },
    events: { one: 'event', few: 'events', many: 'events' },
    named: 'documented day',
    pattern: 'reported pattern; single days not all recorded',
    patternDescribed: 'pattern by reports or later accounts; single days not all recorded',
    window: 'some days in this window, unknown which',
    recalled: 'by later accounts only, not counted',
    endUnknown: 'end not recorded',
    ongoing: (date) => `in force on ${date}`,
    denied: 'the authorities denied it',
    nothing: 'Nothing matches this selection',
    measured: {
      perMonth: (most) => `Measurements per month, at most ${most}`,
      perWeek: (most) =>
        `Under each year: measurements per week, at most ${most}. A dark tick: some met a known block page`,
      anomalies: (most) => `Anomalies among them, a hint and no proof: at most ${most}`,
      confirmed: (most) => `Confirmed among them, a known block page: at most ${most}`,
      counts: (measurements, anomalies, confirmed) =>
        `Measurements: ${measurements}, anomalies among them: ${anomalies}, confirmed: ${confirmed}`,
      week: (day) => `Week from ${day}`,
    },
  },
  site: {
    cardAlt:
      'Days of restriction month by month, documented, by pattern and possible; with the title, both bounds and the sources',
    name: 'KazNet Timeline',
    description:
      'Internet restrictions in Kazakhstan, tested claim by claim against a civil-society statement of 2021: what is documented, what is possible, what is missing.',
    skip: 'Skip to the content',
    home: 'Claim by claim',
    charts: 'Charts',
    explore: 'Explore',
    projection: 'The risk',
    events: 'Events',
    data: 'Data',
    method: 'Method',
    embed: 'For newsrooms',
    offline: 'Offline',
    language: 'Language',
    licence: 'Data: CC BY 4.0. Code: MIT. No cookies, no trackers, nothing from other hosts.',
    dataVersion: (version) => `Data version ${version}`,
  },
  home: {
    title: 'Were social networks cut almost daily in Kazakhstan? The statement, claim by claim',
    lede: [
      'In autumn 2021 civil-society organisations in Kazakhstan asked the Government to drop draft amendments “on the rights of the child”. Their statement made claims that can be tested: that social networks and messengers had been restricted almost daily until the spring of 2019, that this then decreased, and that the draft would let the state block or slow platforms that open no local office.',
      'Here each claim stands beside the evidence. There are always two numbers: what is documented, and what is possible. Where observers were few, the gap between them is wide, and the page says so.',
    ],
    inShort: 'In short, as counted by default',
    howToRead: 'How to read the charts',
    classes: {
      named: 'documented: a source is certain about this very day',
      pattern:
        'reported pattern: someone described it at the time; single days were not all recorded',
      window: 'window: some days between these dates, unknown which',
      recalled: 'later accounts only: drawn, not counted',
    },
    parts: {
      'near-daily': {
        heading: 'Almost daily until spring 2019?',
        finding:
          'The pattern is reported, not measured: evenings from March to June 2018 and in December 2018. For July to November 2018 there are only later accounts; from January to March 2019 it was some evenings, unknown which.',
      },
      decline: {
        heading: 'Less in the two years after?',
        finding:
          'The last month of the reported pattern is December 2018; by March 2019 there are only some evenings, unknown which. Single cuts around protests and elections go on, and some of them are now measured.',
      },
      risk: {
        heading: 'Would the draft cost people key services?',
        finding:
          'A forecast cannot be proved, but it can be set beside what similar laws did elsewhere and beside what happened in Kazakhstan.',
      },
    },
    statementSays: 'The statement says, in our words',
    evidenceShows: 'What the evidence shows',
    afterwards: 'What happened afterwards',
    norms: 'What became of each norm of the draft',
    stepsWhole: 'The same steps with their sources',
    projection: 'Move the assumptions: how soon, for how long, in which futures',
    normsWhole: 'What became of each, with sources',
    lawSideBySide: 'The draft, the concern and the law side by side',
    normsSentence: (counts) =>
      `Of ${counts.reduce((sum, { n }) => sum + n, 0)} norms: ${counts.map(({ value, n }) => `${n} ${value}`).join(', ')}.`,
    notTestable: 'Not testable here',
    everyEvent: 'Every event, service by service',
  },
  figure: {
    reaches: (date) => `Evidence reaches to ${date}; later days are not covered.`,
    grades: (counts) =>
      `Rows counted: ${counts.map(({ label, n }) => `${n} ${label}`).join(', ')}.`,
    outlined: (counts) =>
      `Drawn, not counted: ${counts.map(({ label, n }) => `${n} ${label}`).join(', ')}.`,
    publishers: { one: 'publisher', few: 'publishers', many: 'publishers' },
    sources: 'Sources',
    sourcesOf: (names, others) => `${names} and ${others} more`,
    missing: 'What is missing',
    table: 'Table of the rows drawn',
    download: 'Download',
    restOnPage: 'The drawing is longer: the rest is on the page.',
    downloadShown: 'Download what is shown',
    notSaved: 'The picture could not be made here; the SVG can be saved.',
    square: 'square PNG',
    outlines: 'SVG without fonts',
    open: 'Open this chart, with all its sources',
    all: 'all sources',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    earlier: 'Earlier',
    later: 'Later',
    zoomReset: 'Whole period',
    citedBy: { one: 'row', few: 'rows', many: 'rows' },
    events: 'The events behind the chart',
    close: 'Close',
    notLoaded: 'The details could not be loaded.',
    keys: 'Arrow keys lead from mark to mark, Enter opens what stands behind it',
    notCounted: 'not counted',
    copyClaim: 'Copy as a sentence',
    copied: 'Copied',
    copyThis: 'Copy this text:',
    copyLink: 'Copy link',
    claim: (sentence, mix, reach, version, address) =>
      `${sentence} ${mix} ${reach} KazNet Timeline, data version ${version}: ${address}`,
  },
  filter: {
    title: 'Change what is counted',
    from: 'From',
    to: 'To',
    services: 'Services',
    headline: 'Social networks and messengers',
    otherServices: 'Other services and sites',
    measures: 'Measures',
    scope: 'Scope',
    grade: 'Evidence',
    all: 'all',
    none: 'none',
    chosen: (n, of) => `${n} of ${of}`,
    reset: 'Reset',
    loading: (loaded, total) => `Loading the database, once: ${loaded} of ${total} MB`,
    ask: (total) => `Load the database (${total} MB) to filter`,
    ready: 'The charts show your selection.',
    failed:
      'The database could not start in this browser. The charts below stay as published; every table can be downloaded.',
    decimal: '.',
    needsScript:
      'Filters need JavaScript. Without it every chart, sentence and table is here, and the data can be downloaded.',
    empty: 'Nothing is chosen, so nothing matches.',
    rejected: {
      date: 'is not a date; it was ignored',
      reversed: 'ends before it starts; it was ignored',
      outside: 'lies outside the evidence; it was ignored',
      unknown: 'is not known; it was ignored',
    },
  },
  data: {
    title: 'The data, to check and to reuse',
    lede: 'Every number on this site can be worked out from these files. They are CSV in UTF-8 with one header row. spans.csv says which days each event is about; count distinct days, never rows.',
    rows: { one: 'row', few: 'rows', many: 'rows' },
    columns: { one: 'column', few: 'columns', many: 'columns' },
    noMeasurements: 'No measurements loaded',
    required: 'Required',
    recipe: [
      'The headline count takes the rows of events.csv that name a headline service (services.csv; a group stands for the services it implies), nationwide, without content orders and HTTPS interception, measured or reported.',
      'Take their spans from spans.csv and count distinct days: named (“documented” on the pages), then named or pattern, then any class (“possible”).',
      'Recalled rows are drawn, not counted. Days after the last evidence are not covered. A chart’s CSV holds every month or row; the drawing shows 2015 to 2022.',
    ],
    englishOnly: '',
    charts: 'The rows of each chart',
  },
};

export default messages;
