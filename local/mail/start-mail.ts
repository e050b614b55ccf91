import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { closeServer, listenLocally, namesThisMachine, readBody } from '../http-server.ts';
import { composeEml } from './compose-eml.ts';
import { badRequest, MailError } from './mail-error.ts';
import { Mailbox, type SentMail } from './mailbox.ts';
import { parseOutboundMail } from './parse-outbound-mail.ts';

export interface MailOptions {
  /** Where the mails are put. */
  readonly dir: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly region: string;
  readonly now?: () => Date;
  /** Gives message ids, each once. */
  readonly ids?: () => string;
}

export interface MailServer {
  readonly url: string;
  /** Every mail sent, first sent first. */
  list(): readonly SentMail[];
  close(): Promise<void>;
}

/** The most that SES takes of a mail with simple content. */
const MAX_BYTES = 10 * 1024 * 1024;

/** What GetAccount says: nothing here slows a sender down. */
const ACCOUNT = {
  DedicatedIpAutoWarmupEnabled: false,
  EnforcementStatus: 'HEALTHY',
  ProductionAccessEnabled: true,
  SendingEnabled: true,
  SendQuota: { Max24HourSend: 50_000, MaxSendRate: 50, SentLast24Hours: 0 },
};

/** SES on this machine only: SendEmail writes a file, GetAccount answers, all else is refused with 501. No mail leaves. */
export async function startMail(options: MailOptions): Promise<MailServer> {
  const { dir, port, region, now = () => new Date(), ids = randomUUID } = options;
  const mailbox = new Mailbox(dir);

  async function send(body: string): Promise<unknown> {
    const mail = parseOutboundMail(parseJson(body));
    const [messageId, sentAt] = [ids(), now()];
    const eml = await composeEml(mail, { messageId, sentAt, region });
    const to = [...mail.to, ...mail.cc, ...mail.bcc].map(({ address }) => address);
    mailbox.add(eml, { messageId, sentAt: sentAt.toISOString(), to, subject: mail.subject });
    return { MessageId: messageId };
  }

  async function run(request: IncomingMessage): Promise<unknown> {
    if (!namesThisMachine(request)) throw new MailError(403, 'AccessDeniedException', 'This is not the host it was called by');
    const call = `${request.method} ${(request.url ?? '').split('?', 1)[0]}`;
    if (call === 'GET /v2/email/account') return ACCOUNT;
    if (call !== 'POST /v2/email/outbound-emails') throw new MailError(501, 'NotImplemented', `${call} is not done here`);
    // A page in a browser cannot send this type without asking first, and is not answered.
    if (request.headers['content-type'] !== 'application/json') throw badRequest('The body is not application/json');
    const body = await readBody(request, MAX_BYTES);
    if (body === undefined) throw new MailError(413, 'BadRequestException', `A mail has at most ${MAX_BYTES} bytes`);
    return await send(body);
  }

  const server = createServer((request, response) => void answer(() => run(request), response));
  const url = await listenLocally(server, port);
  return { url, list: () => mailbox.list(), close: () => closeServer(server) };
}

async function answer(run: () => Promise<unknown>, response: ServerResponse): Promise<void> {
  try {
    reply(response, 200, await run());
  } catch (error) {
    const known = error instanceof MailError ? error : new MailError(500, 'InternalServiceErrorException', String(error));
    response.setHeader('x-amzn-errortype', known.code);
    reply(response, known.status, { message: known.message });
  }
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', connection: status === 413 ? 'close' : 'keep-alive' });
  response.end(JSON.stringify(body));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('The body is no JSON');
  }
}
