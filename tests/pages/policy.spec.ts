import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readMarkup } from './markup';
import { build, builtFiles, open } from './site';

const documents = builtFiles.filter((file) => file.endsWith('.html'));
const read = (file: string) => readFileSync(build + file, 'utf8');

/** Files that stand alone: their one small script needs nothing that a policy of types would guard. */
const standsAlone = (file: string) =>
  /^\/(edition|frozen)\/|^\/[a-z]+\/embed\/[^/]+\/index\.html$/.test(file);

/** The sources of a policy by directive. */
const directivesOf = (policy: string) =>
  new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );

/** The policy of a document, in its own head. */
const policyOf = (html: string) => {
  const [, policy = ''] =
    /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
  return directivesOf(policy);
};

test('every document has a policy that lets nothing run but scripts of ours', () => {
  const allowed = (file: string) =>
    standsAlone(file)
      ? /^('none'|'sha256-[\w+/=]+')$/
      : /^('self'|'wasm-unsafe-eval'|'sha256-[\w+/=]+')$/;
  const faults = documents.flatMap((file) => {
    const policy = policyOf(read(file));
    const scripts = policy.get('script-src') ?? policy.get('default-src') ?? [];
    return [
      ...(policy.get('default-src')?.join() === "'none'" ? [] : ['default-src']),
      ...(policy.get('base-uri')?.join() === "'none'" ? [] : ['base-uri']),
      ...(policy.get('form-action')?.join() === "'none'" ? [] : ['form-action']),
      ...scripts.filter((source) => !allowed(file).test(source)),
      ...['script-src-elem', 'script-src-attr'].filter((name) => policy.has(name)),
    ].map((fault) => `${file}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

test('the policy stands before every script', () => {
  const late = documents.filter((file) => {
    const html = read(file);
    const script = html.search(/<script\b/i);
    return script !== -1 && html.indexOf('content-security-policy') > script;
  });
  // It opens in any frame, and its first script, which answers an embed that is gone, must run there.
  expect(late).toEqual(['/404.html']);
});

test('every page asks for Trusted Types', () => {
  const pages = documents.filter((file) => !standsAlone(file));
  expect(pages.length).toBeGreaterThan(100);
  const without = pages.filter(
    (file) => policyOf(read(file)).get('require-trusted-types-for')?.join() !== "'script'",
  );
  expect(without).toEqual([]);
});

test('no document tells another host where its reader comes from', () => {
  const tells = documents.filter(
    (file) => !/<meta name="referrer" content="no-referrer"/.test(read(file)),
  );
  expect(tells).toEqual([]);
});

test('no document has a handler in an attribute, or an address that is a script', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  for (const file of documents) {
    const { shapes } = await readMarkup(page, read(file), 'text/html');
    const found = shapes.filter((shape) => /\[on[a-z]+\]|javascript:$/.test(shape));
    faults.push(...found.map((shape) => `${file}: ${shape}`));
  }
  expect(faults).toEqual([]);
});

test('a page makes no text into elements, and no file of another host into a worker', async ({
  page,
}) => {
  await open(page, '/en/');
  const outcomes = await page.evaluate(() => {
    const outcomeOf = (attempt: () => void) => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return String(error);
      }
    };
    return [
      outcomeOf(() => (document.createElement('p').innerHTML = '<b>x</b>')),
      outcomeOf(() => (document.body.innerHTML = '<b>x</b>')),
      outcomeOf(() => void document.body.insertAdjacentHTML('beforeend', '<b>x</b>')),
      outcomeOf(() => void new Worker('https://example.org/x.js')),
      outcomeOf(() => (document.createElement('script').src = 'https://example.org/x.js')),
      outcomeOf(() => (document.createElement('script').text = 'hurt = 1')),
    ];
  });
  for (const outcome of outcomes) expect(outcome).toMatch(/^TypeError: .*Trusted/);
  await expect(page.locator('h1')).toBeVisible();
});
