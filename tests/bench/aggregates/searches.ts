/** Selections as addresses write them, none of them like the one before. */
export const searches = [
  '',
  'services=telegram,youtube',
  'from=2018-01-01&to=2019-12-31&grade=measured,reported,recalled',
  'from=2019-03-15&to=2019-11-20&scope=national,regional',
  'grade=measured',
  'measures=content_order,https_interception&grade=recalled',
];
