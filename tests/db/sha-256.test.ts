import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256, workOut } from '$lib/db/sha-256';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test('workOut() gives the digests that the standard prints', () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  expect(hex(workOut(encode('abc')))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  expect(hex(workOut(encode('')))).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
});

test('workOut() agrees with Node on messages of every length around a block', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (message) => {
      expect(hex(workOut(message))).toBe(createHash('sha256').update(message).digest('hex'));
    }),
  );
});

test('workOut() reads a part of a longer buffer', () => {
  const part = new Uint8Array(300).map((_, i) => i).subarray(7, 140);
  expect(hex(workOut(part))).toBe(createHash('sha256').update(part).digest('hex'));
});

test('sha256() gives the same through the browser’s own', async () => {
  const message = new Uint8Array([1, 2, 3]);
  expect(await sha256(message)).toBe(hex(workOut(message)));
});
