import { Readability } from '@mozilla/readability';
import type { Block } from '../block.ts';
import { type LightDocument, LightElement } from './light-dom.ts';
import { BlockWriter } from './write-blocks.ts';

/**
 * The passages of a page that are its article; none where Readability finds none.
 *
 * @param document changed by this
 */
export function extractBody(document: LightDocument): Block[] {
  // Readability asks for no more than a light document has, which its types do not say.
  const reader = new Readability<LightElement>(document as unknown as Document, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (element) => element as unknown as LightElement,
  });
  const writer = new BlockWriter();
  const content = reader.parse()?.content;
  if (content instanceof LightElement) writeElement(content, writer);
  return writer.end();
}

/** Tells a writer of a tree what it would hear of its markup; a tree is no deeper than a stack takes. */
function writeElement(element: LightElement, writer: BlockWriter): void {
  const href = element.getAttribute('href');
  writer.open(element.localName, href === null ? {} : { href });
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child instanceof LightElement) writeElement(child, writer);
    else writer.add(child.textContent);
  }
  writer.close(element.localName);
}
