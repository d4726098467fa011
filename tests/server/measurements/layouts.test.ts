import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { rowsOf } from './folder';

// Every row here is invented; the columns are those of OONI's exports.

const serviceOfDomain = {
  'facebook.com': 'facebook',
  'google.com': 'google',
  'play.google.com': 'google-play',
};

test('an aggregation with all axes: CRLF, columns sorted by name', async () => {
  const text = [
    'anomaly_count,confirmed_count,domain,failure_count,measurement_count,measurement_start_day,ok_count,probe_asn,probe_cc,test_name',
    '1,0,www.facebook.com,0,3,2019-05-09,2,9198,KZ,web_connectivity',
    '0,2,m.facebook.com,1,4,2019-05-09,1,9198,KZ,web_connectivity',
    '0,0,,0,5,2020-01-01,5,0,KZ,telegram',
    '',
  ].join('\r\n');
  expect(await rowsOf('a.csv', text, { serviceOfDomain })).toEqual([
    // Two domains of one service, added: ok 2 + 1, anomalies 1 + 0, confirmed 0 + 2, failures 0 + 1.
    '2019-05-09,facebook,9198,web_connectivity,3,1,2,1',
    '2020-01-01,telegram,0,telegram,5,0,0,0',
  ]);
});

test('an older aggregation without ok_count: what is left of the measurements is ok', async () => {
  const text =
    'anomaly_count,confirmed_count,failure_count,measurement_count,measurement_start_day,probe_asn\n' +
    '1,2,3,10,2019-05-09,9198\n';
  expect(await rowsOf('a.csv', text, { country: 'KZ', test: 'web_connectivity' })).toEqual([
    '2019-05-09,,9198,web_connectivity,4,1,2,3',
  ]);
});

test('an aggregation by the hour is counted by the day', async () => {
  const text =
    'anomaly_count,confirmed_count,failure_count,measurement_count,measurement_start_day,ok_count,probe_cc,test_name\n' +
    '0,0,0,1,2019-05-09T00:00:00Z,1,KZ,signal\n' +
    '0,0,0,2,2019-05-09T23:00:00Z,2,KZ,signal\n';
  expect(await rowsOf('a.csv', text)).toEqual(['2019-05-09,signal,0,signal,3,0,0,0']);
});

test('an aggregation as JSON answer', async () => {
  const answer = {
    v: 0,
    dimension_count: 1,
    result: [
      {
        anomaly_count: 1,
        confirmed_count: 0,
        failure_count: 0,
        measurement_count: 3,
        measurement_start_day: '2019-05-09',
        ok_count: 2,
        probe_asn: 9198,
      },
    ],
  };
  const rest = { country: 'KZ', test: 'whatsapp' };
  const expected = ['2019-05-09,whatsapp,9198,whatsapp,2,1,0,0'];
  expect(await rowsOf('a.json', JSON.stringify(answer), rest)).toEqual(expected);
  expect(await rowsOf('b.json', JSON.stringify(answer, null, 2), rest)).toEqual(expected);
});

const measurement = {
  anomaly: false,
  confirmed: false,
  failure: false,
  input: 'https://play.google.com:443/store?id=1',
  measurement_start_time: '2019-05-09T23:59:59Z',
  probe_asn: 'AS9198',
  probe_cc: 'KZ',
  report_id: '',
  scores: { blocking_general: 0, fingerprints: [1] },
  test_name: 'web_connectivity',
};

test('a list of measurements: each counts once, failed before confirmed before an anomaly', async () => {
  const results = [
    measurement,
    { ...measurement, anomaly: true },
    { ...measurement, anomaly: true, confirmed: true },
    { ...measurement, anomaly: true, confirmed: true, failure: true },
    { ...measurement, probe_cc: 'RU' },
  ];
  const expected = ['2019-05-09,google-play,9198,web_connectivity,1,1,1,1'];
  const answer = JSON.stringify({ metadata: { count: 5 }, results });
  const lines = results.map((one) => `${JSON.stringify(one)}\n`).join('');
  const rest = { serviceOfDomain };
  expect(await rowsOf('a.json', answer, rest)).toEqual(expected);
  expect(await rowsOf('a.jsonl', lines, rest)).toEqual(expected);
  expect(await rowsOf('a.jsonl.gz', gzipSync(lines), rest)).toEqual(expected);
});

test('rows of the table of measurements: t and f, \\N, JSON inside a cell', async () => {
  const text =
    'measurement_uid,input,probe_cc,probe_asn,test_name,measurement_start_time,scores,anomaly,confirmed,msm_failure,domain\n' +
    '1,https://mail.google.com/,KZ,9198,web_connectivity,2019-05-09 10:00:00,"{""a"":0,""b"":1}",t,f,f,mail.google.com\n' +
    '2,\\N,KZ,9198,tor,2019-05-09 10:00:00,{},f,f,t,\\N\n';
  expect(await rowsOf('a.csv', text, { serviceOfDomain })).toEqual([
    '2019-05-09,google,9198,web_connectivity,0,1,0,0',
    '2019-05-09,tor,9198,tor,0,0,0,1',
  ]);
});

test('the table that this project writes is read as it is', async () => {
  const header = 'day,service_id,network,test,ok,anomaly,confirmed,failure\n';
  const rows = ['2019-05-09,,9198,ndt,1,0,0,0', '2019-05-09,vk,9198,web_connectivity,1,2,3,4'];
  expect(await rowsOf('a.csv', `${header}${rows.join('\n')}\n`)).toEqual(rows);
});

test('a domain stands for what is under it, and not for a longer name that ends alike', async () => {
  const header =
    'anomaly_count,confirmed_count,domain,failure_count,measurement_count,measurement_start_day,ok_count,probe_cc,test_name\n';
  const of = async (domain: string) => {
    const row = `0,0,${domain},0,1,2019-05-09,1,KZ,web_connectivity\n`;
    const [line] = await rowsOf('a.csv', header + row, { serviceOfDomain });
    return line!.split(',')[1];
  };
  expect(await of('facebook.com')).toBe('facebook');
  expect(await of('WWW.Facebook.com')).toBe('facebook');
  expect(await of('a.b.google.com')).toBe('google');
  expect(await of('notfacebook.com')).toBe('');
  expect(await of('facebook.com.example')).toBe('');
});

const counts =
  'anomaly_count,confirmed_count,failure_count,measurement_count,measurement_start_day,ok_count';

test.each<[what: string, name: string, text: string, fault: RegExp]>([
  ['of no layout', 'a.csv', 'a,b\n1,2\n', /^unknown layout$/],
  ['without a row', 'a.csv', '', /^unknown layout$/],
  ['of pictures', 'a.json', '{"type":"Topology"}', /^unknown layout$/],
  [
    'that names no country',
    'a.csv',
    `${counts},test_name\n0,0,0,1,2019-05-09,1,tor\n`,
    /^no country: 1 rows$/,
  ],
  [
    'that names no test',
    'a.csv',
    `${counts},probe_cc\n0,0,0,1,2019-05-09,1,KZ\n`,
    /^no test: 1 rows$/,
  ],
  [
    'with counts that do not add up',
    'a.csv',
    `${counts},probe_cc,test_name\n0,0,0,1,2019-05-09,1,KZ,tor\n1,0,0,1,2019-05-09,1,KZ,tor\n`,
    /^counts do not add up: 1 rows$/,
  ],
  [
    'with a day that is none',
    'a.csv',
    `${counts},probe_cc,test_name\n0,0,0,1,2019-02-30,1,KZ,tor\n`,
    /^no day: 1 rows$/,
  ],
  [
    'with a network that is no number',
    'a.csv',
    `${counts},probe_asn,probe_cc,test_name\n0,0,0,1,2019-05-09,1,Kazakhtelecom,KZ,tor\n`,
    /^no network number: 1 rows$/,
  ],
  [
    'with a verdict that is none',
    'a.jsonl',
    `${JSON.stringify({ ...measurement, anomaly: 'maybe' })}\n`,
    /^counts do not add up: 1 rows$/,
  ],
  ['cut short', 'a.jsonl', `${JSON.stringify(measurement)}\n{"anomaly":`, /Malformed JSON/],
])('a file %s is left out, and told', async (_, name, text, fault) => {
  const rows = await rowsOf(name, text);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatch(fault);
});
