/** One `@`, ASCII only, no quoted local part: narrower than RFC 5321, so that nothing in it can end a header or a list. */
const ADDRESS = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@([A-Za-z0-9.-]{1,253})$/;
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/**
 * A mail address, as given.
 *
 * @throws {RangeError} if it cannot be one, or could be taken for something else in a mail
 */
export function requireAddress(address: string): string {
  const domain = ADDRESS.exec(address)?.[1]?.split('.') ?? [];
  const isLocalSound = !/^\.|\.\.|\.@/.test(address);
  if (domain.length > 1 && domain.every((label) => LABEL.test(label)) && isLocalSound) return address;
  throw new RangeError(`Cannot use address ${JSON.stringify(address.slice(0, 100))}: it is no mail address`);
}
