import type { Page } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A newsroom of another origin, on a server of its own: a browser keeps public pages from local frames. */
export interface Newsroom {
  /** Opens a page of it under a policy, runs scripts on it, then adds some markup: no listener misses a message. */
  open(page: Page, markup: string, scripts?: readonly string[], policy?: string): Promise<void>;
  close(): void;
}

export async function openNewsroom(): Promise<Newsroom> {
  let policy = '';
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    if (policy) response.setHeader('content-security-policy', policy);
    response.end('<!doctype html><title>Article</title><body style="margin:0"></body>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    async open(page, markup, scripts = [], wanted = '') {
      policy = wanted;
      await page.goto(address);
      for (const content of scripts) await page.addScriptTag({ content });
      await page.evaluate((html) => {
        document.body.innerHTML = html;
      }, markup);
    },
    close: () => void server.close(),
  };
}
