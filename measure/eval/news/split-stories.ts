import { createHash } from 'node:crypto';
import type { Label } from './label.ts';

/** Of three stories of a language and verdict this one is held back, counting from 0. */
const HELD = 2;

/**
 * The part of each labelled text: two thirds to work with, a third to be scored once.
 *
 * Decided for whole stories, so that no held text is the twin of one worked with: stories in the order of the SHA-256 of their names (a
 * text without one is its own, by its file) are dealt in turn within the language and verdict of their first text.
 */
export function splitStories(labels: readonly Label[]): Map<Label, 'work' | 'held'> {
  const stories = Map.groupBy(labels, ({ story, file }) => story ?? file);
  const order = [...stories.keys()].toSorted((a, b) => (hash(a) < hash(b) ? -1 : 1));
  const dealt = new Map<string, number>();
  const parts = new Map<Label, 'work' | 'held'>();
  for (const story of order) {
    const texts = stories.get(story) ?? [];
    const kind = `${texts[0]?.lang} ${texts[0]?.is_deal}`;
    const turn = (dealt.get(kind) ?? 0) + 1;
    dealt.set(kind, turn);
    for (const text of texts) parts.set(text, turn % 3 === HELD ? 'held' : 'work');
  }
  return parts;
}

function hash(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}
