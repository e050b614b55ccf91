import { UnreadablePartError } from '../../deal/errors.ts';
import { findText } from '../decode-text.ts';

/**
 * A saved page as text: by what its bytes tell, else by the character set that was noted when it was saved.
 *
 * @throws {UnreadablePartError} if neither gives a text
 */
export async function decodePage(bytes: Uint8Array, noted: string | undefined): Promise<string> {
  const text = decodeAs(bytes, 'utf-8') ?? (noted === undefined ? undefined : decodeAs(bytes, noted)) ?? (await findText(bytes));
  if (text === undefined) throw new UnreadablePartError('malformed', 'no character set gives a text');
  return text;
}

function decodeAs(bytes: Uint8Array, charset: string): string | undefined {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    // Bytes of another character set, or one that is not known here.
    return undefined;
  }
}
