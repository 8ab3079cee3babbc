import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const project = (name: string, more = {}) => ({
  root,
  // Two busy cores take several times as long as an idle one; a test that hangs still ends.
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    testTimeout: 30_000,
    maxWorkers: 2,
    sequence: { groupOrder: 0 },
    ...more,
  },
});

const inBrowser = { sequence: { groupOrder: 1 }, testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  root,
  test: {
    globalSetup: ['./test/build-add-on.ts'],
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      project('core'),
      project('docs'),
      project('apps-script'),
      project('extension'),
      project('sidebar'),
      // After the others: browsers and the add-on's tests together would wait for each other.
      project('browser', inBrowser),
      project('e2e', { ...inBrowser, include: ['test/end-to-end/**/*.test.ts'] }),
      project('firefox', inBrowser),
    ],
  },
});
