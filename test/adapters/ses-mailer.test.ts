import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { SesMailer } from '../../lambdas/adapters/ses-mailer.ts';
import { closeServer, listenLocally } from '../../local/http-server.ts';
import { startMail } from '../../local/mail/start-mail.ts';

const ENDPOINT = 'AWS_ENDPOINT_URL_SESV2';
const MAIL = { subject: 'Édition', html: '<p>é</p>', text: 'é' };
const READER = { address: 'reader@example.com' };
const closers: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  delete process.env[ENDPOINT];
  for (const close of closers.splice(0)) await close();
});

function createMailer(url: string): SesMailer {
  process.env[ENDPOINT] = url;
  return new SesMailer({ sender: 'digest+a@offtake.example', configurationSet: 'offtake-test' });
}

/** A server that answers every call in one way, and counts them. */
async function answer(
  reply: (response: import('node:http').ServerResponse) => void,
): Promise<{ url: string; calls: () => number }> {
  let calls = 0;
  const server: Server = createServer((request, response) => {
    request.resume().on('end', () => {
      calls += 1;
      reply(response);
    });
  });
  const url = await listenLocally(server, 0);
  closers.push(() => closeServer(server));
  return { url, calls: () => calls };
}

describe('SesMailer', () => {
  test('sends both forms to one address, with a way to unsubscribe', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'offtake-mail-'));
    const server = await startMail({ dir, port: 0, region: 'eu-west-1', ids: () => 'one' });
    closers.push(
      () => server.close(),
      () => rmSync(dir, { recursive: true }),
    );
    expect(await createMailer(server.url).send(MAIL, READER)).toEqual({ result: 'sent', messageId: 'one' });
    const [sent] = server.list();
    expect(sent).toMatchObject({ to: ['reader@example.com'], subject: 'Édition' });
    const eml = readFileSync(join(dir, sent?.file ?? ''), 'utf8');
    expect(eml).toContain('List-Unsubscribe: <mailto:digest%2Ba@offtake.example?subject=unsubscribe>');
    expect(eml).toContain('From: Offtake <digest+a@offtake.example>');
    expect(eml).toMatch(/text\/plain[\s\S]*text\/html/);
  });

  test.each([
    [429, 'TooManyRequestsException', 'throttled'],
    [400, 'MessageRejected', 'rejected'],
    [400, 'BadRequestException', 'rejected'],
    [403, 'AccessDeniedException', 'refused'],
    [400, 'SendingPausedException', 'refused'],
    [400, 'MailFromDomainNotVerifiedException', 'refused'],
    [500, 'InternalServiceErrorException', 'unknown'],
    [503, 'ServiceUnavailable', 'unknown'],
  ])('takes %d %s for %s, and calls once', async (status, code, result) => {
    const { url, calls } = await answer((response) =>
      response.writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': code }).end('{"message":"so"}'),
    );
    expect(await createMailer(url).send(MAIL, READER)).toMatchObject({ result });
    expect(calls()).toBe(1);
  });

  test.each([
    ['a reader', 'reader@example.com', 'rejected'],
    ['the sender', 'Digest+a@offtake.example', 'refused'],
  ])('takes an identity of %s that is not verified for a fault of its own', async (_, identity, result) => {
    const message = `Email address is not verified. The following identities failed the check: ${identity}`;
    const { url } = await answer((response) =>
      response.writeHead(400, { 'x-amzn-errortype': 'MessageRejected' }).end(JSON.stringify({ message })),
    );
    expect(await createMailer(url).send(MAIL, READER)).toMatchObject({ result });
  });

  test('cannot say what became of a mail whose answer is lost', async () => {
    const { url, calls } = await answer((response) => response.destroy());
    expect(await createMailer(url).send(MAIL, READER)).toMatchObject({ result: 'unknown' });
    expect(calls()).toBe(1);
  });

  test('knows that nothing was taken where nobody listens', async () => {
    const server = createServer();
    const url = await listenLocally(server, 0);
    await closeServer(server);
    expect(await createMailer(url).send(MAIL, READER)).toMatchObject({ result: 'refused' });
  });
});
