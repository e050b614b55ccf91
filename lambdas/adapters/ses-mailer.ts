import { SESv2Client, SESv2ServiceException, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Mail, Mailer, Sending } from '../deal/publish-ports.ts';

interface Envelope {
  /** An address without a name. */
  readonly sender: string;
  readonly configurationSet: string;
}

/** An answer that takes longer is lost; SES gives most within a tenth of a second. */
const ANSWER_MS = 30_000;

/** What SES answers when it will not take this mail; the next may be taken. */
const REJECTED = new Set(['MessageRejected', 'BadRequestException']);
const THROTTLED = new Set(['TooManyRequestsException', 'ThrottlingException', 'Throttling']);
/** No connection was made, so nothing was handed over. */
const UNREACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'CredentialsProviderError']);

/** SES. Whatever may have been taken is reported as unknown: a reader would rather miss an edition than get it twice. */
export class SesMailer implements Mailer {
  readonly #client: SESv2Client;
  readonly #envelope: Envelope;

  /** The client is made here, since it must not try again: SES knows no idempotency token, and its answer may be lost. */
  constructor(envelope: Envelope) {
    const requestHandler = { connectionTimeout: 5000, requestTimeout: ANSWER_MS, throwOnRequestTimeout: true };
    this.#client = new SESv2Client({ maxAttempts: 1, requestHandler });
    this.#envelope = envelope;
  }

  async send({ subject, html, text }: Mail, { address }: { address: string }): Promise<Sending> {
    const { sender, configurationSet } = this.#envelope;
    const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
    const command = new SendEmailCommand({
      FromEmailAddress: `Offtake <${sender}>`,
      Destination: { ToAddresses: [address] },
      ConfigurationSetName: configurationSet,
      Content: {
        Simple: {
          Subject: utf8(subject),
          Body: { Html: utf8(html), Text: utf8(text) },
          Headers: [{ Name: 'List-Unsubscribe', Value: `<mailto:${encodeMailto(sender)}?subject=unsubscribe>` }],
        },
      },
    });
    try {
      const { MessageId: messageId } = await this.#client.send(command);
      return messageId === undefined ? { result: 'unknown', reason: 'SES gave no message id' } : { result: 'sent', messageId };
    } catch (error) {
      return classifyFailure(error, sender);
    }
  }
}

/**
 * What an error says of the mail. Only an answer of SES that refuses the call, or the lack of any connection, tells surely
 * that it was not taken.
 *
 * @param sender a rejection that names it holds for every reader, such as that it is not verified
 */
function classifyFailure(error: unknown, sender: string): Sending {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const reason = `${name}: ${message}`;
  const status = error instanceof SESv2ServiceException ? error.$metadata.httpStatusCode : undefined;
  if (THROTTLED.has(name) || status === 429) return { result: 'throttled', reason };
  const isOfSender = message.toLowerCase().includes(sender.toLowerCase());
  if (REJECTED.has(name)) return { result: isOfSender ? 'refused' : 'rejected', reason };
  if (status !== undefined && status >= 400 && status < 500 && status !== 408) return { result: 'refused', reason };
  const code = error instanceof Error && 'code' in error ? String(error.code) : name;
  return { result: UNREACHED.has(code) || UNREACHED.has(name) ? 'refused' : 'unknown', reason };
}

function encodeMailto(address: string): string {
  const at = address.lastIndexOf('@');
  return `${encodeURIComponent(address.slice(0, at))}@${address.slice(at + 1)}`;
}
