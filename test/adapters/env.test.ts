import { expect, test } from 'vitest';
import { requireEnv } from '../../lambdas/adapters/env.ts';

test('requireEnv() gives what is set and names what is not', () => {
  process.env.DROPS_TABLE = 'drops';
  expect(requireEnv('DROPS_TABLE')).toBe('drops');
  process.env.DROPS_TABLE = '';
  expect(() => requireEnv('DROPS_TABLE')).toThrow('Cannot read environment variable "DROPS_TABLE": it is not set');
});
