import adapter from '@sveltejs/adapter-static';
import { withOfflineList } from './src/commands/offline-list.js';
import { buildVersion } from './src/commands/version.js';

/** A site in a sub-folder sets BASE_PATH, e.g. /timeline. */
const base = process.env.BASE_PATH ?? '';
const site = 'build';
const version = buildVersion();

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    // A page names them hundreds of times.
    cssHash: ({ hash, css }) => `s${hash(css).slice(-5)}`,
  },
  kit: {
    adapter: withOfflineList(adapter({ pages: site, fallback: '404.html' }), { site, version }),
    version: { name: version },
    // Nothing is kept on a reader's device unasked: the page about it registers the worker.
    serviceWorker: { register: false },
    paths: { base, relative: true },
    // Style sheets come with the page: on a slow line, each file costs a round trip before the first chart.
    inlineStyleThreshold: 20_000,
    prerender: {
      // Until a version is frozen there is none to write.
      handleUnseenRoutes: ({ routes, message }) => {
        if (!routes.every((route) => route.startsWith('/frozen/'))) throw new Error(message);
      },
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', 'wasm-unsafe-eval'],
        // The engine's, once it is checked.
        'worker-src': ['self', 'blob:'],
        // The preview of an embed.
        'frame-src': ['self'],
        'style-src': ['self'],
        // The one style attribute of SvelteKit's page announcer.
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'font-src': ['self'],
        'manifest-src': ['self'],
        'img-src': ['self', 'data:'],
        'connect-src': ['self', 'blob:'],
        'base-uri': ['none'],
        'form-action': ['none'],
        // Svelte makes its templates through the first; src/hooks.client.ts holds the second.
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'default'],
      },
    },
  },
};
