import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DynamoEditions } from '../../lambdas/adapters/dynamo-editions.ts';
import { INDEX } from '../../lambdas/contract.ts';
import { EDITION } from '../compile/make-edition.ts';
import { openTable } from './tables.ts';

let table: Awaited<ReturnType<typeof openTable>>;
let editions: DynamoEditions;

beforeAll(async () => {
  table = await openTable(INDEX.byWeek);
  editions = new DynamoEditions(table.client, table.name);
});
afterAll(() => table.close());

describe('DynamoEditions', () => {
  test('freezes an edition once, and gives it back byte for byte', async () => {
    const first = { ...EDITION, week: '2026-W40' };
    expect(await editions.freeze(first)).toEqual(first);
    expect(JSON.stringify(await editions.freeze({ ...first, asOf: '2027-01-01T00:00:00.000Z' }))).toBe(JSON.stringify(first));
    expect(JSON.stringify(await editions.find('2026-W40'))).toBe(JSON.stringify(first));
  });

  test('finds the last one of an earlier week', async () => {
    for (const week of ['2025-W52', '2026-W10', '2026-W11']) await editions.freeze({ ...EDITION, week });
    expect((await editions.findBefore('2026-W11'))?.week).toBe('2026-W10');
    expect((await editions.findBefore('2026-W01'))?.week).toBe('2025-W52');
    expect(await editions.findBefore('2025-W52')).toBeUndefined();
    expect(await editions.find('2024-W01')).toBeUndefined();
  });
});
