import type { Page } from '@playwright/test';

/** A line to the Internet. */
export interface Line {
  name: string;
  kilobits: number;
  /** Milliseconds from a request to the first byte of its answer. */
  latency: number;
}

export const slow: Line = { name: '400 kbit/s, 400 ms', kilobits: 400, latency: 400 };
export const home: Line = { name: '20 Mbit/s, 20 ms', kilobits: 20_000, latency: 20 };

/** What a page loads from now on comes over a line, as the browser emulates it. */
export async function putOn(page: Page, { kilobits, latency }: Line): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const bytes = (kilobits * 1000) / 8;
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
}
