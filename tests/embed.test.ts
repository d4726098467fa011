import { expect, test } from 'vitest';
import { heightMessages, readHost, readMessage } from '$lib/embed/height';
import { readParameters } from '$lib/embed/parameters';

const at = (search: string) => readHost(new URL(`https://example.org/en/embed/hours/${search}`));
const nobody = { pym: null, wordpress: null, resizer: null };
const own = { id: 'hours', address: 'https://example.org/en/embed/hours/' };

test('readHost() knows pym.js by its id and WordPress by its secret, in letters that ids are made of', () => {
  expect(at('?initialWidth=600&childId=graphic-1&parentUrl=https%3A%2F%2Fnews.test')).toEqual({
    ...nobody,
    pym: 'graphic-1',
  });
  expect(at('#?secret=a1B2c3')).toEqual({ ...nobody, wordpress: 'a1B2c3' });
  expect(at('?childId=%3Cscript%3E#?secret=%22%3E')).toEqual(nobody);
  expect(at(`?childId=${'x'.repeat(101)}`)).toEqual(nobody);
  expect(at('')).toEqual(nobody);
});

test('heightMessages() speaks four dialects to anyone, and those that need an id where it is known', () => {
  expect(heightMessages({ height: 640, width: 600 }, nobody, own)).toEqual([
    { 'datawrapper-height': { hours: 640 } },
    { sentinel: 'amp', type: 'embed-size', height: 640 },
    '{"src":"https://example.org/en/embed/hours/","context":"iframe.resize","height":640}',
    { height: 640 },
  ]);
  const known = { pym: 'p', wordpress: 's', resizer: 'r' };
  expect(heightMessages({ height: 640, width: 600 }, known, own).slice(4)).toEqual([
    'pymxPYMxpxPYMxheightxPYMx640',
    { message: 'height', value: 640, secret: 's' },
    '[iFrameSizer]r:640:600:mutationObserver',
  ]);
});

test('readMessage() hears three messages and no other', () => {
  const host = { pym: 'p', wordpress: 's', resizer: null };
  expect(readMessage('pymxPYMxpxPYMxwidthxPYMx400', host)?.host).toEqual(host);
  expect(readMessage({ message: 'ready', secret: 's' }, host)?.host).toEqual(host);
  const resizer = readMessage('[iFrameSizer]r:8:false:true:32:true:true:null', host)!;
  expect(resizer.host).toEqual({ ...host, resizer: 'r' });
  expect(resizer.answers({ height: 1, width: 2 })).toEqual(['[iFrameSizer]r:1:2:init']);
  for (const message of [
    'pymxPYMxotherxPYMxwidthxPYMx400',
    'pymxPYMxpxPYMxnavigateTo xPYMxhttps://example.org/',
    '[iFrameSizer]<b>:8',
    '[iFrameSizer]:8',
    { message: 'ready', secret: 'other' },
    { message: 'link', secret: 's' },
    { height: 10 },
    null,
    undefined,
    7,
    'x'.repeat(10_000),
  ]) {
    expect(readMessage(message, host), String(message).slice(0, 40)).toBeUndefined();
  }
});

test('readParameters() knows four themes and whether to fit, and lets nothing else through', () => {
  const read = (search: string) => readParameters(new URLSearchParams(search));
  expect(read('')).toEqual({ theme: 'auto', fit: false });
  expect(read('theme=dark&fit=1')).toEqual({ theme: 'dark', fit: true });
  expect(read('theme=transparent&fit=0')).toEqual({ theme: 'transparent', fit: false });
  expect(read('theme=%22%3E%3Cscript%3E&fit=yes')).toEqual({ theme: 'auto', fit: false });
  expect(read('theme=constructor&fit=true')).toEqual({ theme: 'auto', fit: false });
});
