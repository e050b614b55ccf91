import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INDEX } from '../../../lambdas/contract.ts';
import { startPage } from '../../../local/page/start-page.tsx';
import { openTable } from '../../adapters/tables.ts';
import { makeDeal } from '../../compile/make-deal.ts';
import { type Served, send, serve, stop } from '../s3/serve.ts';

const HOSTILE = '<script>alert(1)</script>';
const MAIL = `From: digest@offtake.example
To: reader@example.com
Subject: ${HOSTILE}
Content-Type: text/html; charset=utf-8

<p>The digest</p><script>alert(2)</script>`;

let served: Served;
let table: Awaited<ReturnType<typeof openTable>>;
let page: Awaited<ReturnType<typeof startPage>>;
const mailDir = mkdtempSync(join(tmpdir(), 'offtake-page-'));

beforeAll(async () => {
  [served, table] = await Promise.all([serve(), openTable(INDEX.byWeek)]);
  const documents = DynamoDBDocumentClient.from(table.client);
  const put = (Item: object) => documents.send(new PutCommand({ TableName: table.name, Item: { ...Item } }));
  for (let at = 0; at < 14; at++) {
    const message = `Cannot read drop "drops/${at}.txt": empty, ${HOSTILE}`;
    const arrivedAt = `2026-11-24T08:${10 + at}:00.000Z`;
    const drop = { key: `drops/${at}.txt`, versionId: 'v', arrivedAt, ended: { outcome: 'quarantined', message } };
    await put({ pk: `DROP#drops/${at}.txt`, sk: 'VERSION#v', ...drop });
  }
  const told = { between: ['a:Acme & Sons:provider', 'b:B:customer'], type: 'compute_contract', stage: 'in_talks' } as const;
  await put({ pk: 'PARTIES#a+b', sk: 'DEALS', deals: [makeDeal({ ...told, amount: { printed: '$1bn', status: 'conflict' } })] });
  for (const name of ['edition.json', 'en/index.html', 'en/mail.txt', 'de/index.html']) {
    await served.client.send(new PutObjectCommand({ Bucket: 'plain', Key: `editions/2026-W48/${name}`, Body: `The ${name}` }));
  }
  writeFileSync(join(mailDir, '1.eml'), MAIL);
  const bucket = 'plain';
  page = await startPage({
    connection: {
      names: {
        ...{ intakeBucket: bucket, articlesBucket: bucket, archiveBucket: bucket, ingestMachine: '', publishMachine: '' },
        ...{ dropsTable: table.name, dealsTable: table.name, readersTable: table.name },
      },
      ...{ s3: served.client, dynamodb: table.client, sfn: new SFNClient({ region: 'eu-west-1' }) },
    },
    ...{ port: 0, mailDir, importanceOf: () => 66 },
    mails: () => [
      { messageId: '1', sentAt: '2026-11-24T09:00:00.000Z', to: ['reader@example.com'], subject: HOSTILE, file: '1.eml' },
    ],
  });
});
afterAll(async () => {
  page.close();
  await Promise.all([stop(served), table.close()]);
  rmSync(mailDir, { recursive: true });
});

const get = (path: string, headers = {}) => send(page.url, path, { headers });

describe('the page on this machine', () => {
  test('shows drops with their outcome and reason, deals with both scores, editions and mail', async () => {
    const { status, text } = await get('/');
    expect(status).toBe(200);
    expect(text).toContain('quarantined');
    expect(text).toMatch(/13\.txt<span class="quiet">empty, /);
    expect(text).toContain('Acme &amp; Sons, B');
    expect(text).toContain('compute contract · $1bn (disputed)');
    expect(text).toContain('>66<');
    expect(text).toContain('credibility 80');
    for (const path of ['de/index.html', 'en/index.html', 'edition.json']) expect(text).toContain(`"/editions/2026-W48/${path}"`);
    expect(text).toContain('"/mail/1.eml"');
  });

  test('shows the newest drops first, and all on request', async () => {
    const shown = async (path: string) => [...(await get(path)).text.matchAll(/>(\d+)\.txt</g)].map(([, name]) => Number(name));
    expect(await shown('/')).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    expect(await shown('/?drops=all')).toHaveLength(14);
  });

  test('gives an edition as it lies in the archive, by its type', async () => {
    const { headers, text } = await get('/editions/2026-W48/en/index.html');
    expect({ type: headers['content-type'], text }).toEqual({ type: 'text/html; charset=utf-8', text: 'The en/index.html' });
    expect((await get('/editions/2026-W48/en/mail.txt')).headers['content-type']).toBe('text/plain; charset=utf-8');
  });

  test('shows a mail in a frame that may run nothing', async () => {
    const { text } = await get('/mail/1.eml');
    expect(text).toMatch(/<iframe sandbox(="")? srcdoc="&lt;p/);
    expect(text).toContain('reader@example.com');
  });

  test.each(['/', '/mail/1.eml'])('%s holds nothing that runs, and lets nothing be loaded', async (path) => {
    const { headers, text } = await get(path);
    expect(text).not.toContain('<script');
    expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';/);
    expect(headers['content-security-policy']).not.toContain('script-src');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test.each([
    '/nothing',
    '/mail/2.eml',
    '/mail/..%2f1.eml',
    '/mail/%2e%2e%2fpackage.json',
    '/editions/2026-W47/en/index.html',
    '/editions/2026-W48/en/mail.exe',
  ])('has no %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('answers to no other name, so that no page elsewhere can read it through DNS', async () => {
    expect((await get('/', { host: 'evil.example' })).status).toBe(403);
    expect((await get('/', { host: '127.0.0.1.evil.example:80' })).status).toBe(403);
  });
});

test('startPage() says which port is taken', async () => {
  const port = Number(new URL(page.url).port);
  const options = { connection: { s3: served.client, dynamodb: table.client } } as unknown as Parameters<typeof startPage>[0];
  await expect(startPage({ ...options, port, mailDir, mails: () => [], importanceOf: () => 0 })).rejects.toThrow(
    `Cannot show the page on port ${port}`,
  );
});
