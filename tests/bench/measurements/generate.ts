import { readFileSync } from 'node:fs';
import path from 'node:path';
import { randomLcg } from 'd3-random';

/** What invented measurements look like: shares of tests and verdicts as in OONI's own test data. */
export interface Mix {
  seed: number;
  country: string;
  /** First day, and how many days there are. */
  first: string;
  days: number;
  /** How many networks there are; the second has half the measurements of the first, and so on. */
  networks: number;
  tests: Record<string, number>;
  verdicts: Record<Verdict, number>;
  /** How many sites belong to no service. */
  sites: number;
  /** Domains that belong to a service. */
  domains: Record<string, string>;
}

type Verdict = 'ok' | 'failure' | 'anomaly' | 'confirmed';

export const mix = JSON.parse(
  readFileSync(path.join('tests', 'bench', 'measurements', 'mix.json'), 'utf8'),
) as Mix;

/** A measurement, as far as counting goes. */
export interface Measurement {
  day: string;
  hour: number;
  network: number;
  test: string;
  /** Empty where the test has none. */
  domain: string;
  verdict: Verdict;
}

/** Numbers that private networks may use: no measurement here is of a real one. */
const firstNetwork = 64_512;
const tested = 'web_connectivity';

/** Invents measurements: the same ones for the same mix, in no order of time. */
export function* inventMeasurements(mix: Mix, count: number): Generator<Measurement> {
  const random = randomLcg((mix.seed % 2 ** 32) / 2 ** 32);
  const start = Date.parse(mix.first);
  const days = Array.from({ length: mix.days }, (_, day) =>
    new Date(start + day * 86_400_000).toISOString().slice(0, 10),
  );
  const networks = Array.from({ length: mix.networks }, (_, i) => [firstNetwork + i, 1 / (i + 1)]);
  const pickNetwork = picker(networks as [number, number][]);
  const pickTest = picker(Object.entries(mix.tests));
  const pickVerdict = picker(Object.entries(mix.verdicts) as [Verdict, number][]);
  const domains = [
    ...Object.keys(mix.domains),
    ...Array.from({ length: mix.sites }, (_, i) => `site-${i}.example`),
  ];
  for (let i = 0; i < count; i++) {
    const test = pickTest(random());
    yield {
      day: days[Math.floor(random() * days.length)]!,
      hour: Math.floor(random() * 24),
      network: pickNetwork(random()),
      test,
      domain: test === tested ? domains[Math.floor(random() * domains.length)]! : '',
      verdict: pickVerdict(random()),
    };
  }
}

/** Picks by weight: a table of a thousand places, so that a pick costs the same whatever the weights. */
function picker<Item>(weighted: readonly (readonly [Item, number])[]): (share: number) => Item {
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
  const places = 10_000;
  const table: Item[] = [];
  let reached = 0;
  for (const [item, weight] of weighted) {
    reached += weight;
    while (table.length < Math.round((reached / total) * places)) table.push(item);
  }
  return (share) => table[Math.floor(share * places)]!;
}

/** How a layout writes a measurement, and what stands before the first. */
interface Writing {
  header: string;
  line(measurement: Measurement, country: string): string;
}

const two = (value: number) => (value < 10 ? `0${value}` : String(value));
const flag = (verdict: Verdict, wanted: Verdict) => (verdict === wanted ? 't' : 'f');

export const writings = {
  /** As the rows of OONI's table of measurements. */
  measurements: {
    header:
      'input,probe_cc,probe_asn,test_name,measurement_start_time,anomaly,confirmed,msm_failure,domain\n',
    line: ({ day, hour, network, test, domain, verdict }, country) =>
      `${domain && `https://www.${domain}/`},${country},${network},${test},${day} ${two(hour)}:00:00,` +
      `${flag(verdict, 'anomaly')},${flag(verdict, 'confirmed')},${flag(verdict, 'failure')},${domain}\n`,
  },
  /** As the list of measurements, one object a line. */
  lines: {
    header: '',
    line: ({ day, hour, network, test, domain, verdict }, country) =>
      `{"anomaly":${verdict === 'anomaly'},"confirmed":${verdict === 'confirmed'},` +
      `"failure":${verdict === 'failure'},"input":${domain ? `"https://www.${domain}/"` : 'null'},` +
      `"measurement_start_time":"${day}T${two(hour)}:00:00Z","probe_asn":"AS${network}",` +
      `"probe_cc":"${country}","test_name":"${test}"}\n`,
  },
} satisfies Record<string, Writing>;

/** The text of a file of invented measurements, in pieces of about a hundred kilobytes. */
export function* inventText(
  mix: Mix,
  count: number,
  { header, line }: Writing = writings.measurements,
): Generator<string> {
  let text = header;
  for (const measurement of inventMeasurements(mix, count)) {
    text += line(measurement, mix.country);
    if (text.length > 100_000) {
      yield text;
      text = '';
    }
  }
  yield text;
}
