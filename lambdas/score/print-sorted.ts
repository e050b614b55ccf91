/**
 * JSON in which the keys of every object are sorted: DynamoDB does not keep the order in which they were put.
 *
 * @example printSorted({ b: 1, a: 2 }) // '{"a":2,"b":1}'
 */
export function printSorted(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
