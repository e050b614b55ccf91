import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DynamoEditions } from '../../lambdas/adapters/dynamo-editions.ts';
import { INDEX } from '../../lambdas/contract.ts';
import { EDITION } from '../compile/make-edition.ts';
import { openTable } from './tables.ts';

const KNOWN = { after: '2026-10-28T07:00:00.000Z', until: '2026-11-27T07:00:00.000Z', marks: 'AbCdEf_-' };

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
    expect(await editions.freeze(first, KNOWN)).toEqual(first);
    expect(JSON.stringify(await editions.freeze({ ...first, asOf: '2027-01-01T00:00:00.000Z' }, KNOWN))).toBe(
      JSON.stringify(first),
    );
    expect(JSON.stringify(await editions.find('2026-W40'))).toBe(JSON.stringify(first));
  });

  test('finds the last one of an earlier week', async () => {
    for (const week of ['2025-W52', '2026-W10', '2026-W11']) await editions.freeze({ ...EDITION, week }, KNOWN);
    const before = await editions.findBefore('2026-W11');
    expect(before?.edition.week).toBe('2026-W10');
    expect(before?.known).toEqual(KNOWN);
    expect((await editions.findBefore('2026-W01'))?.edition.week).toBe('2025-W52');
    expect(await editions.findBefore('2025-W52')).toBeUndefined();
    expect(await editions.find('2024-W01')).toBeUndefined();
  });

  test('takes all that arrived as seen by an edition that was kept without what it has seen', async () => {
    const item = { pk: 'EDITION', sk: '2030-W10', edition: JSON.stringify({ ...EDITION, week: '2030-W10' }) };
    await DynamoDBDocumentClient.from(table.client).send(new PutCommand({ TableName: table.name, Item: item }));
    const { asOf } = EDITION;
    expect((await editions.findBefore('2030-W11'))?.known).toEqual({ after: asOf, until: asOf, marks: '' });
  });
});
