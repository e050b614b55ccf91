import type { Mail, Reader } from '../deal/publish-ports.ts';
import type { Language } from './catalogue/catalogue.ts';
import { requireCatalogue } from './catalogue/require-catalogue.ts';
import { COLOUR, SANS } from './mail/style.ts';

/** Where the lines for one reader go. Text of a source is escaped, so it can hold no comment. */
export const READER_SLOT = '<!--reader-->';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

/** The mail with the lines that are for one reader alone: to whom it goes, and how to get no more of it. */
export function spliceReader({ mail, language }: { mail: Mail; language: Language }, { address }: Pick<Reader, 'address'>): Mail {
  const { sentences } = requireCatalogue(language);
  const lines = [sentences.sentTo(address), sentences.unsubscribe];
  const style = `margin:8px 0 0;font:13px/20px ${SANS};color:${COLOUR.soft}`;
  const html = lines.map((line) => `<p class="soft" style="${style.replaceAll('"', "'")}">${escapeHtml(line)}</p>`).join('');
  return {
    subject: mail.subject,
    // A function, since a text would have its `$` read as patterns.
    html: mail.html.replace(READER_SLOT, () => html),
    text: `${mail.text}\n${lines.join('\n')}\n`,
  };
}
