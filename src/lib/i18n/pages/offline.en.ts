import type { OfflineWords } from './offline';

export const words: OfflineWords = {
  title: 'Keep this site on your device',
  lede: 'Once kept, pages, charts and tables open without a connection. Nothing is kept until you press the button, and one button removes it all.',
  fresh: (version, day) => `Data version ${version}; the evidence reaches to ${day}.`,
  choice: 'What to keep',
  engine: 'Database',
  engineWhy: 'Filters and SQL need it.',
  megabytes: (n) => `${n} MB`,
  size: (device, download) =>
    `Together ${device} MB on the device, and about ${download} MB to download where the host compresses files.`,
  keep: 'Keep this site on my device',
  keeping: (kept, of) => `Keeping: ${kept} of ${of} MB`,
  kept: 'Kept on this device.',
  keptSince: (day) => `Kept on this device since ${day}.`,
  newer:
    'A newer version has been kept beside it. It opens once all pages of this site are closed; until then everything comes from the one before.',
  remove: 'Remove from this device',
  removed: 'Removed. Nothing of this site is kept on this device.',
  faults: {
    connection:
      'The connection broke off, or a file was missing. What has arrived stays: press again to go on. A version kept earlier still works.',
    altered:
      'A file arrived that is not the one published: it was altered on the way, or the site is being updated just now. It was not kept. A version kept earlier still works.',
    room: 'There is no room for this on the device. Nothing of it was kept: choose less, or free some room. A version kept earlier still works.',
  },
  cannot:
    'This browser cannot keep sites: it is an old one, the window is private, or the address does not begin with https. The edition in one file opens anywhere.',
  notLoaded: 'The sizes could not be loaded. Reload the page to try again.',
  needsScript:
    'The button needs JavaScript. The edition in one file, below, opens without this site.',
  missing: 'That page is not kept on this device, and there is no connection.',
  what: 'What is kept',
  isKept: [
    'All pages in the languages chosen, single events and services too, and all tables of data.',
    'Not kept: pictures of charts and other files to download, and embeds.',
    'Updates arrive when you visit with a connection: only what changed is downloaded, every file is checked against its SHA-256, and the new version takes over whole or not at all.',
    'Anyone who uses this device can see that the site is kept on it.',
  ],
  install: 'On the home screen',
  installHow:
    'The menu of the browser offers “Install” or “Add to home screen”. The site then opens like an app; the icon alone keeps nothing.',
  edition: 'The edition in one file',
  editionHow:
    'All charts, their tables, every event and every source in one HTML file. It opens from a disk or a USB stick, asks for nothing and stores nothing.',
  checksum: 'SHA-256',
  anyEvent: 'Events open here from the data that is kept on the device.',
  noEvent: 'There is no such event in the data that is kept on this device.',
};
