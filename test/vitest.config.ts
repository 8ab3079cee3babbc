import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const project = (name: string, more = {}) => ({
  root,
  test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], ...more },
});

export default defineConfig({
  root,
  test: {
    globalSetup: ['./test/build-add-on.ts'],
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      project('core'),
      project('apps-script'),
      project('extension'),
      project('browser', { fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 }),
    ],
  },
});
