import type { Block } from '../block.ts';
import { findDate } from '../find-date.ts';

/** A mail as it was before somebody passed it on. */
export interface Forward {
  readonly blocks: readonly Block[];
  readonly isForward: boolean;
  readonly from?: string;
  readonly publishedAt?: string;
}

const OPENING =
  /^(?:[-_ ]{2,20}|begin )?\s?(?:forwarded message|original message|message transféré|message d['’]origine|début du message réexpédié)/i;
const FIELD = /^(from|de|date|sent|envoyé|subject|objet|to|à|cc|reply-to)\s?:\s?(.{0,300})$/i;
/** The header of a forwarded mail has no more lines. */
const MOST_FIELDS = 10;

/** Takes the header that a mail program writes above a forwarded mail out of its passages, and what stood above it. */
export function readForward(blocks: readonly Block[]): Forward {
  const opening = blocks.findIndex(({ text }) => OPENING.test(text));
  if (opening === -1) return { blocks, isForward: false };
  let end = opening + 1;
  let from: string | undefined;
  let publishedAt: string | undefined;
  for (; end < blocks.length && end <= opening + MOST_FIELDS; end += 1) {
    const [, name = '', value = ''] = FIELD.exec(blocks[end]?.text ?? '') ?? [];
    if (name === '' && blocks[end]?.kind !== 'rule') break;
    if (/^(?:from|de)$/i.test(name)) from ??= value.split(/[<[(]/)[0]?.replaceAll('"', '').trim();
    if (/^(?:date|sent|envoyé)$/i.test(name)) publishedAt ??= findDate(value);
  }
  return {
    blocks: blocks.slice(end),
    isForward: true,
    ...(from && { from }),
    ...(publishedAt !== undefined && { publishedAt }),
  };
}
