import type { PrivacyWords } from './privacy';

export const words: PrivacyWords = {
  name: 'Privacy',
  title: 'This site does not collect anything about you',
  sections: [
    {
      heading: 'No cookies, no storage',
      paragraphs: [
        'The site sets no cookies and writes nothing to the storage of your browser unless you ask it to. Your browser may keep copies of files that it has opened, as it does for every site; clearing its cache removes them.',
        'The button “Keep this site on my device” stores nothing until you press it, and the page Offline removes all of it again. A draft of new rows stays in the browser only if you tick the box below it; untick the box or delete the draft, and nothing of it is left.',
      ],
    },
    {
      heading: 'No other hosts',
      paragraphs: [
        'Fonts, the database, the charts and the data all come from the host of this site. No page loads anything from anywhere else: no analytics, no advertising, no social-network buttons.',
      ],
    },
    {
      heading: 'Your questions stay with you',
      paragraphs: [
        'Filters, searches, SQL queries and files that you open are worked on in your browser and are sent nowhere. What you choose is written into the address of the page, so whoever gets the link, and the host when the link is opened, can read it.',
      ],
    },
    {
      heading: 'Links to sources',
      paragraphs: [
        'When you follow a link, your browser does not tell the other site which page you came from: all pages carry the policy no-referrer. The other site sees your visit itself and has its own rules.',
      ],
    },
    {
      heading: 'What the host may see',
      paragraphs: [
        'Every web server sees the Internet address from which a file is asked for, the time, the address of the file and the name of the browser, and may keep them in a log. Your provider sees the name of the host. We run no log of our own. If being seen here could harm you, use Tor Browser: all texts, charts and tables can be read without JavaScript.',
      ],
    },
    {
      heading: 'Charts on other sites',
      paragraphs: [
        'A chart embedded in another site sets no cookies either. Your browser tells the host of the chart that it was opened, but not on which page.',
      ],
    },
  ],
};
