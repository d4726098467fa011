import type { EmbedWords } from './embed';

export const words: EmbedWords = {
  name: 'For newsrooms',
  title: 'Put a chart into your article, and check it first',
  lede: 'Every chart of this site can stand in a page of yours: as a live frame or as an image. Free, without registration, in Kazakh, Russian and English.',
  contents: 'On this page',
  headings: {
    snippets: 'What to paste',
    systems: 'Where you publish',
    height: 'How the height works',
    privacy: 'What is not sent',
    credit: 'Licence and credit',
    check: 'Before you publish a number',
    charts: 'All charts',
    contact: 'Found a mistake?',
  },
  snippets: {
    iframe: {
      name: 'Frame',
      about:
        'The usual choice. The chart with its legend, both bounds, sources and table; no script in your page.',
    },
    listener: {
      name: 'Frame with a height that adapts',
      about:
        'The same, and one small file from this site that keeps the frame as high as the chart. Once a page is enough, however many charts it has.',
    },
    image: {
      name: 'Image that leads to the chart',
      about:
        'For systems that delete frames, for newsletters and documents. An image does not follow corrections: the caption names the version of the data. You may also upload the image to your own site.',
    },
    frozen: {
      name: 'Frozen chart',
      about:
        'Each of these codes can also be frozen: the chart stays as it is in one version of the data and keeps matching your text. If a mistake is found in it later, the frame says so above the chart. The box “Embed this chart” on each chart’s page offers the choice.',
    },
  },
  example: (chart) =>
    `The example is the chart “${chart}”; the codes of the others are at the end of this page. For another language, replace en in its addresses by kk or ru and translate the caption.`,
  otherSystem: 'Any other system',
  systems: {
    wordpress: [
      'Your own WordPress: add a block “Custom HTML” and paste the frame, with or without the file for its height.',
      'WordPress deletes frames and scripts of users without the right unfiltered_html: contributors and authors, and in a network of sites even editors. Ask an administrator to paste it; or paste the address of the chart’s page on a line of its own. Since version 4.4 WordPress then makes the frame itself, locked in sandbox="allow-scripts": the chart works, but downloads and links that leave the frame do not, and the height stays the one that we give.',
    ],
    wordpressCom: [
      'It embeds only services that it has admitted, and this site is none of them. Use the image that leads to the chart.',
    ],
    ghost: ['Add an HTML card and paste the frame, with or without the file for its height.'],
    drupal: [
      'Choose a text format that allows iframe. In a standard installation “Full HTML” limits no tags and is meant for trusted users; “Basic HTML” deletes frames. If you have neither right nor administrator, use the image.',
    ],
    medium: [
      'It takes no HTML: it turns pasted links into embeds of the services that its partner Embedly knows, and we do not rely on being one. Upload the image and put the address of the chart’s page below it.',
    ],
    amp: [
      'AMP has its own tag, amp-iframe, and needs its script in the head of the page. It adapts the height by itself if it has resizable and an element with overflow, as here. AMP wants the frame at least 600 pixels from the top or outside the first three quarters of the screen; else give it a placeholder image.',
    ],
    googleDocs: [
      'A document takes images, not frames: Insert, Image, By URL, with the address of the image; put the address of the chart’s page below it.',
    ],
    other: [
      'If it takes HTML, paste the frame. If it deletes the script, the frame works without it; if it deletes the frame, use the image.',
      'If your site sends a Content-Security-Policy, allow this site in frame-src, and in script-src for the file that adapts the height.',
    ],
  },
  ampMore: 'Show the whole chart',
  height: (width) => [
    `The number in the code is worked out for a column of ${width} pixels. In a narrower one lines break more often and the chart may need more: then the frame scrolls, unless its height adapts.`,
    'The frame tells its height to the page around it, in the forms that the listeners of Datawrapper, pym.js, iframe-resizer and AMP understand. If one of them already runs on your site, you need no other.',
  ],
  privacy: [
    'No cookies, nothing stored on the reader’s device, no counting, no fonts, scripts or images from other hosts.',
    'The frame does not send the address of your page. Like any page, it is fetched from a server, which sees the reader’s IP address.',
  ],
  credit: [
    'The data are under CC BY 4.0: publish, adapt and sell them, if you name KazNet Timeline, link to the chart, name the licence and say what you changed. The captions of the codes do that; please keep them.',
    'In print: the name, the address and the version of the data. Every chart’s page has a ready citation and files for citation managers.',
  ],
  creditExample: 'A credit line for this chart:',
  check: [
    'Give both numbers. “Documented” is what sources pin to single days, “possible” the most that the evidence leaves room for. The truth may lie anywhere between; the upper number alone is not a finding.',
    'Open the chart’s page and go down to the events behind it. Each has its sources; read at least one of them yourself.',
    'Look at the grade: measured, reported at the time, or only recalled later. Rows that were only recalled are drawn, not counted.',
    'Say to when the evidence reaches. Days after that are not covered, which is not the same as no restrictions; where few watched, few restrictions are on record.',
    'Name the version of the data. After the plus sign it holds a fingerprint of all files: if it is the same, the numbers are the same.',
    'Count again if it matters: the tables are on the page of the data, and the SQL page answers any question to them in your browser.',
  ],
  sqlPage: 'SQL',
  dataPage: 'Data',
  methodPage: 'Method',
  charts: 'Each leads to its page, with sources, downloads and citation.',
  code: 'Code of the frame',
  contact:
    'Tell us, with a source if you have one. Corrections are published with the version of the data that they change.',
  report: 'Report a mistake',
};
