import { defineConfig } from 'vitest/config';

/** Where a program wants to read the results; people read the terminal. */
const { ISNAD_TEST_REPORT: report } = process.env;

export default defineConfig({
  // One copy of graphql, the one that its users load: Vite would choose its ES module, and Node does not.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    maxWorkers: 2,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});
