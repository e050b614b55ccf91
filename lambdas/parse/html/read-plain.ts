import { decodeHTML } from 'entities';
import { cleanLine } from '../clean-line.ts';

/** The text of an attribute or of structured data, in which entities are often encoded once more. */
export function readPlain(text: string): string {
  return cleanLine(text.includes('&') ? decodeHTML(text) : text);
}
