import { defineConfig } from 'vitest/config';

/** Where a run is to leave its counts, for whoever counts over several. */
const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    env: { TZ: 'UTC', AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
    sequence: { shuffle: true },
    testTimeout: 20_000,
    ...(report && { reporters: ['default', ['json', { outputFile: report }]] }),
    coverage: {
      include: ['lambdas/**/*.{ts,tsx}'],
      exclude: ['lambdas/**/{handler,worker}.ts', 'lambdas/adapters/**'],
    },
  },
});
