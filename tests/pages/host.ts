import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host of the built site whose files can change, fail and go away under a browser. */
export interface Host {
  /** Absolute address of the root of the site, ending in `/`. */
  root: string;
  /** Other bytes for a file, by its path from the root; null: it is not there. */
  changed: Map<string, Buffer | null>;
  /** Paths asked for so far, from the root. */
  asked: string[];
  /** No connection from now on. */
  stop(): Promise<void>;
}

const types: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** Serves a folder as the plainest of hosts do, in a sub-folder of its own. */
export async function openHost(folder: string, base = '/any/folder/'): Promise<Host> {
  const changed: Host['changed'] = new Map();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const path = decodeURIComponent(pathname.slice(base.length));
    asked.push(path);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const bytes = pathname.startsWith(base) ? readFile(folder, file, changed) : null;
    if (!bytes) return void response.writeHead(404).end('not found');
    response.setHeader('content-type', types[file.split('.').at(-1)!] ?? 'text/plain');
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    root: `http://127.0.0.1:${port}${base}`,
    changed,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function readFile(folder: string, file: string, changed: Host['changed']): Buffer | null {
  const other = changed.get(file);
  if (other !== undefined) return other;
  try {
    return readFileSync(`${folder}/${file}`);
  } catch {
    return null;
  }
}
