import type { EnvName } from '../contract.ts';

/**
 * The value of a variable that `lib/` sets.
 *
 * @throws {Error} if it is absent: the function was deployed without it
 */
export function requireEnv(name: EnvName): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`Cannot read environment variable "${name}": it is not set`);
  return value;
}
