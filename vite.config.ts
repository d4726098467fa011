import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // Far from UTC and from Almaty: a date that leaks through the machine's zone fails here.
    env: { TZ: 'America/Los_Angeles' },
    restoreMocks: true,
  },
});
