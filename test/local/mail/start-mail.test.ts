import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GetAccountCommand, SESv2Client, SendEmailCommand, type SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type MailOptions, startMail } from '../../../local/mail/start-mail.ts';
import { makeFolder } from '../tiny-app.ts';

const message: SendEmailCommandInput = {
  FromEmailAddress: 'Offtake <digest@offtake.example>',
  Destination: { ToAddresses: ['reader@example.com'] },
  Content: {
    Simple: {
      Subject: { Data: 'Édition 2026-W48' },
      Body: { Text: { Data: 'Bonjour à tous' }, Html: { Data: '<p>Bonjour à tous</p>' } },
      Headers: [{ Name: 'List-Unsubscribe', Value: '<https://offtake.example/u>' }],
    },
  },
  ConfigurationSetName: 'offtake-local',
};

async function serve(options: Partial<MailOptions> = {}) {
  const dir = options.dir ?? makeFolder();
  let sent = 0;
  const server = await startMail({
    ...{ port: 0, region: 'eu-west-1', now: () => new Date('2026-11-24T07:00:00Z'), ids: () => `mail-${++sent}` },
    ...options,
    dir,
  });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new SESv2Client({ endpoint: server.url, region: 'eu-west-1', credentials, maxAttempts: 1 });
  onTestFinished(() => server.close());
  onTestFinished(() => client.destroy());
  return { dir, server, client, send: (more: object = {}) => client.send(new SendEmailCommand({ ...message, ...more })) };
}

const content = (more: object) => ({ Content: { Simple: { ...message.Content?.Simple, ...more } } });

describe('startMail()', () => {
  test('writes each mail as a file, and lists it', async () => {
    const { dir, server, send } = await serve();
    expect((await send()).MessageId).toBe('mail-1');
    await send({ Destination: { ToAddresses: ['b@example.com'], BccAddresses: ['secret@example.com'] } });
    expect(server.list()).toEqual([
      {
        ...{ messageId: 'mail-1', sentAt: '2026-11-24T07:00:00.000Z', to: ['reader@example.com'] },
        ...{ subject: 'Édition 2026-W48', file: '0001-reader@example.com.eml' },
      },
      expect.objectContaining({ messageId: 'mail-2', to: ['b@example.com', 'secret@example.com'] }),
    ]);
    const eml = readFileSync(join(dir, '0001-reader@example.com.eml'), 'utf8');
    for (const line of [
      'From: Offtake <digest@offtake.example>',
      'To: reader@example.com',
      'Message-ID: <mail-1@eu-west-1.amazonses.com>',
      'List-Unsubscribe: <https://offtake.example/u>',
      'Date: Tue, 24 Nov 2026 07:00:00 +0000',
    ]) {
      expect(eml).toContain(`${line}\r\n`);
    }
    expect(readFileSync(join(dir, '0002-b@example.com.eml'), 'utf8')).not.toContain('secret');
  });

  test('writes the same bytes for the same mail', async () => {
    const [a, b] = [await serve(), await serve()];
    await Promise.all([a.send(), b.send()]);
    const read = ({ dir }: { dir: string }) => readFileSync(join(dir, '0001-reader@example.com.eml'));
    expect(read(a).equals(read(b))).toBe(true);
  });

  test('goes on where it stopped, without the mail that was never named', async () => {
    const { dir, server, send } = await serve();
    await send();
    await send();
    await server.close();
    rmSync(join(dir, '0002-reader@example.com.eml'));
    writeFileSync(join(dir, '0002-reader@example.com.eml.part'), 'half');
    appendFileSync(join(dir, 'index.jsonl'), '{"messageId":"cut');
    const next = await serve({ dir });
    await next.send();
    expect(next.server.list().map(({ file }) => file)).toEqual(['0001-reader@example.com.eml', '0003-reader@example.com.eml']);
    expect(readdirSync(dir).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(readFileSync(join(dir, 'index.jsonl'), 'utf8').trim().split('\n')).toHaveLength(2);
  });

  test.each([
    ['a line break in the subject', content({ Subject: { Data: 'a\r\nBcc: x@example.com' } })],
    ['a line break in a header', content({ Headers: [{ Name: 'X-A', Value: 'a\r\nBcc: x@example.com' }] })],
    ['a header name with a colon', content({ Headers: [{ Name: 'X:A', Value: 'a' }] })],
    ['a header that SES writes', content({ Headers: [{ Name: 'To', Value: 'x@example.com' }] })],
    ['two addresses in one', { Destination: { ToAddresses: ['a@example.com, b@example.com'] } }],
    ['a line break in an address', { Destination: { ToAddresses: ['a@example.com\nBcc: b@example.com'] } }],
    ['an address in a name', { FromEmailAddress: 'a@example.com <b@example.com>' }],
    ['an address that does not close', { FromEmailAddress: 'Offtake <b@example.com' }],
    ['no recipient', { Destination: { ToAddresses: [] } }],
    ['fifty-one recipients', { Destination: { ToAddresses: Array.from({ length: 51 }, (_, n) => `r${n}@example.com`) } }],
    ['no content', content({ Body: {} })],
  ])('refuses %s, and sends nothing', async (_, more) => {
    const { server, send } = await serve();
    await expect(send(more)).rejects.toThrow(expect.objectContaining({ name: 'BadRequestException' }));
    expect(server.list()).toEqual([]);
  });

  test('says of its account that nothing holds a sender up', async () => {
    const { client } = await serve();
    expect(await client.send(new GetAccountCommand({}))).toMatchObject({ SendingEnabled: true, ProductionAccessEnabled: true });
  });

  test.each([
    ['raw content', { Content: { Raw: { Data: new Uint8Array([1]) } } }],
    ['a field it does not know', { ListManagementOptions: { ContactListName: 'a' } }],
  ])('refuses %s as not done here', async (_, more) => {
    const { send } = await serve();
    await expect(send(more)).rejects.toThrow(expect.objectContaining({ name: 'NotImplemented' }));
  });

  test('refuses what a page in a browser could send', async () => {
    const { server } = await serve();
    const url = `${server.url}/v2/email/outbound-emails`;
    const response = await fetch(url, {
      method: 'POST',
      body: JSON.stringify(message),
      headers: { 'content-type': 'text/plain' },
    });
    expect(response.status).toBe(400);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(server.list()).toEqual([]);
  });
});
