import { findText } from '../../lambdas/parse/decode-text.ts';
import { writeBlocks } from '../../lambdas/parse/html/write-blocks.ts';

/** The bytes of a page as text; a page that is none is a mistake in the data. */
export async function requirePage(bytes: Uint8Array): Promise<string> {
  const text = await findText(bytes);
  if (text === undefined) throw new Error('Cannot measure page: it is no text');
  return text;
}

/** The words of a peer's HTML, by the same writer as ours, so that it is not blamed for how its tags are taken away. */
export function toText(html: string | null | undefined): string {
  return writeBlocks(html ?? '')
    .map(({ text }) => text)
    .join('\n');
}
