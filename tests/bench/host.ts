import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** A host that compresses, as real ones do. */
export interface Host {
  /** Without a slash at its end. */
  root: string;
  stop(): Promise<void>;
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  csv: 'text/csv',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
};

/** What real hosts compress: text, not what is compressed already. */
const isText = (file: string) => Object.hasOwn(types, extensionOf(file)) && !file.endsWith('.wasm');
const extensionOf = (file: string) => file.split('.').at(-1)!;

/** The bytes that a host sends for a file of the built site. */
export function sentBytes(file: string): Buffer {
  const bytes = readFileSync(`build${file}`);
  return isText(file) ? gzipSync(bytes, { level: 9 }) : bytes;
}

/** The file that an address of the site names. */
export const fileOf = (pathname: string) =>
  decodeURI(pathname.endsWith('/') ? `${pathname}index.html` : pathname);

/** Serves the built site, and files of the bench in its place or beside it by their path. */
export async function openHost(
  beside: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Host> {
  // A file is compressed once: what is measured is the line and the page, not this server.
  const kept = new Map<string, Buffer | null>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const file = fileOf(pathname);
    const own = beside[pathname];
    if (!kept.has(file)) kept.set(file, own === undefined ? sentOrNull(file) : gzipSync(own));
    const bytes = kept.get(file);
    if (!bytes) return void response.writeHead(404).end('not found');
    response.setHeader('content-type', types[extensionOf(file)] ?? 'application/octet-stream');
    if (isText(file)) response.setHeader('content-encoding', 'gzip');
    response.setHeader('content-length', bytes.length);
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    root: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sentOrNull(file: string): Buffer | null {
  try {
    return sentBytes(file);
  } catch {
    return null;
  }
}
