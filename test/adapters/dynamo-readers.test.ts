import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DynamoReaders } from '../../lambdas/adapters/dynamo-readers.ts';
import { INDEX } from '../../lambdas/contract.ts';
import { openTable } from './tables.ts';

let table: Awaited<ReturnType<typeof openTable>>;
let readers: DynamoReaders;

beforeAll(async () => {
  table = await openTable(INDEX.byStatus);
  readers = new DynamoReaders(table.client, table.name);
  for (const name of ['Ann', 'bob', 'cy', 'dee', 'eve']) await readers.add({ address: `${name}@example.com`, language: 'en' });
});
afterAll(() => table.close());

describe('DynamoReaders', () => {
  test('takes an address in capitals for the same reader, and keeps the last language', async () => {
    await readers.add({ address: 'BOB@example.com', language: 'fr' });
    const list = await readers.list();
    expect(list).toHaveLength(5);
    expect(list.filter(({ address }) => address.toLowerCase() === 'bob@example.com')).toMatchObject([
      { language: 'fr', status: 'confirmed', readerId: expect.stringMatching(/^[0-9a-f]{16}$/) },
    ]);
  });

  test.each([
    '',
    'ann',
    'ann@',
    'ann@local',
    'a b@example.com',
    'a@example.com\r\nBcc: x@example.com',
    'a@b@example.com',
    'a..b@example.com',
    'a@-b.example',
    '"a"@example.com',
    'a@example.com,b@example.com',
    'é@example.com',
  ])('refuses %j', async (address) => await expect(readers.add({ address, language: 'en' })).rejects.toThrow(RangeError));

  test('lists confirmed readers page by page, each once', async () => {
    const ids: string[] = [];
    for (let after: string | undefined = '', turns = 0; after !== undefined && turns < 5; turns += 1) {
      const page: Awaited<ReturnType<DynamoReaders['listConfirmed']>> = await readers.listConfirmed({ limit: 2, after });
      ids.push(...page.readers.map(({ readerId }) => readerId));
      after = page.next;
    }
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toHaveLength(5);
  });

  test('claims a delivery once, and again only when it was released', async () => {
    const delivery = { week: '2026-W01', readerId: 'a' };
    expect(await readers.claim(delivery)).toBe(true);
    expect(await readers.claim(delivery)).toBe(false);
    await readers.mark(delivery, { state: 'released', reason: 'paused' });
    expect(await readers.claim(delivery)).toBe(true);
    await readers.mark(delivery, { state: 'sent', messageId: 'm' });
    expect(await readers.claim(delivery)).toBe(false);
  });

  test('lets one of many claims at once through', async () => {
    const delivery = { week: '2026-W02', readerId: 'a' };
    const claims = await Promise.all(Array.from({ length: 8 }, () => readers.claim(delivery)));
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  test('doubts what is claimed only, and closes beside the deliveries', async () => {
    const week = '2026-W03';
    await readers.claim({ week, readerId: 'a' });
    await readers.claim({ week, readerId: 'b' });
    await readers.mark({ week, readerId: 'b' }, { state: 'sent', messageId: 'm' });
    for (const readerId of ['a', 'b']) await readers.doubt({ week, readerId });
    await readers.close(week, { sent: 1, failed: 0, uncertain: 1 });
    expect(await readers.listDeliveries(week)).toEqual([
      { week, readerId: 'a', state: 'uncertain' },
      { week, readerId: 'b', state: 'sent' },
    ]);
  });
});
