import { badRequest } from './mail-error.ts';

/** An address with or without a name: `Offtake <digest@example.com>`. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** ASCII only, one `@`, no quoted local part: narrower than RFC 5321, so that nothing in it can end a header or a list. */
const ADDRESS = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9.-]{1,253}$/;
/** What would need quoting, folding or encoding to stay a name. */
const NAME = /^[^\p{Cc}<>@,;:"\\()[\]]{0,200}$/u;

/**
 * Reads one address.
 *
 * @throws {MailError} if it is none, or could be taken for more than one
 */
export function parseAddress(value: unknown): MailAddress {
  if (typeof value !== 'string') throw badRequest('An address is no text');
  const open = value.indexOf('<');
  const [name, address] = open < 0 ? ['', value] : [unquote(value.slice(0, open).trim()), value.slice(open + 1, -1)];
  const closed = open < 0 || value.endsWith('>');
  if (!closed || !ADDRESS.test(address) || !NAME.test(name))
    throw badRequest(`Illegal address ${JSON.stringify(value.slice(0, 100))}`);
  return { name, address };
}

function unquote(name: string): string {
  return name.length > 1 && name.startsWith('"') && name.endsWith('"') ? name.slice(1, -1) : name;
}
