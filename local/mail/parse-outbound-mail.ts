import { isRecord } from '../is-record.ts';
import { type MailAddress, parseAddress } from './address.ts';
import { badRequest, MailError } from './mail-error.ts';

/** What a call of SendEmail asks for, checked. */
export interface OutboundMail {
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
  readonly replyTo: readonly MailAddress[];
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly configurationSet?: string;
}

/** Limits of SES: https://docs.aws.amazon.com/ses/latest/dg/quotas.html and API_MessageHeader.html */
const MAX_RECIPIENTS = 50;
const MAX_HEADERS = 15;
const HEADER_NAME = /^[!-9;-@A-~]{1,126}$/;
const HEADER_VALUE = /^[ -~]{1,870}$/;
/** Headers that SES writes itself; given as well they would stand twice. */
const RESERVED =
  /^(?:from|to|cc|bcc|subject|date|sender|reply-to|return-path|message-id|mime-version|content-.*|dkim-signature|received)$/i;

/** What SendEmail may hold and is done here. */
const KNOWN = ['FromEmailAddress', 'Destination', 'Content', 'ReplyToAddresses', 'ConfigurationSetName', 'EmailTags'];

/**
 * Checks the body of a call of SendEmail, as strictly as SES does or more so.
 *
 * @throws {MailError} 400 if SES would refuse it, 501 if it asks for what is not done here
 */
export function parseOutboundMail(body: unknown): OutboundMail {
  if (!isRecord(body)) throw badRequest('The body is no object');
  const unknown = Object.keys(body).find((key) => !KNOWN.includes(key));
  if (unknown !== undefined) throw new MailError(501, 'NotImplemented', `${unknown} is not done here`);
  const simple = isRecord(body.Content) ? body.Content.Simple : undefined;
  if (!isRecord(simple)) throw new MailError(501, 'NotImplemented', 'Only Content.Simple is done here');
  const destination = isRecord(body.Destination) ? body.Destination : {};
  const [to, cc, bcc] = ['ToAddresses', 'CcAddresses', 'BccAddresses'].map((key) => parseAddresses(destination[key]));
  const count = (to?.length ?? 0) + (cc?.length ?? 0) + (bcc?.length ?? 0);
  if (count === 0 || count > MAX_RECIPIENTS) throw badRequest(`A mail has 1 to ${MAX_RECIPIENTS} recipients, not ${count}`);
  const parts = isRecord(simple.Body) ? simple.Body : {};
  const [text, html] = [parseContent(parts.Text), parseContent(parts.Html)];
  if (text === undefined && html === undefined) throw badRequest('A mail has a text, an HTML part or both');
  return {
    from: parseAddress(body.FromEmailAddress),
    ...{ to: to ?? [], cc: cc ?? [], bcc: bcc ?? [], replyTo: parseAddresses(body.ReplyToAddresses) },
    subject: parseSubject(simple.Subject),
    ...(text !== undefined && { text }),
    ...(html !== undefined && { html }),
    headers: parseHeaders(simple.Headers),
    ...(typeof body.ConfigurationSetName === 'string' && { configurationSet: body.ConfigurationSetName }),
  };
}

function parseAddresses(value: unknown): MailAddress[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw badRequest('Addresses are no list');
  return value.map(parseAddress);
}

function parseContent(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (isRecord(value) && typeof value.Data === 'string') return value.Data;
  throw badRequest('A content has no Data');
}

function parseSubject(value: unknown): string {
  const subject = parseContent(value);
  if (subject === undefined) throw badRequest('A mail has a subject');
  if (/[\r\n\0]/.test(subject)) throw badRequest('Header fields must not contain line breaks');
  return subject;
}

function parseHeaders(value: unknown): { name: string; value: string }[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.length > MAX_HEADERS) throw badRequest(`Headers are a list of at most ${MAX_HEADERS}`);
  return value.map((header) => {
    const { Name: name, Value: content } = isRecord(header) ? header : {};
    if (typeof name !== 'string' || !HEADER_NAME.test(name)) throw badRequest(`Illegal header name ${JSON.stringify(name)}`);
    if (RESERVED.test(name)) throw badRequest(`The header ${name} is not for the caller to set`);
    if (typeof content !== 'string' || !HEADER_VALUE.test(content)) throw badRequest(`Illegal value of header ${name}`);
    return { name, value: content };
  });
}
