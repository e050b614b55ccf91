import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    env: { TZ: 'UTC', AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
    sequence: { shuffle: true },
    testTimeout: 20_000,
    coverage: {
      include: ['lambdas/**/*.{ts,tsx}'],
      exclude: ['lambdas/**/handler.ts', 'lambdas/adapters/**'],
    },
  },
});
