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
  if (isAside(element)) return;
  const href = element.getAttribute('href');
  writer.open(element.localName, href === null ? {} : { href });
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child instanceof LightElement) writeElement(child, writer);
    else writer.add(child.textContent);
  }
  writer.close(element.localName);
}

/** Boxes in the midst of an article in which readers are asked to sign up for something. */
const FORM_BOX = /(?:^|[\s_-])(?:newsletter|subscribe|signup|sign-up|optin|opt-in)(?:$|[\s_-])/i;
/** A box holds no more text than this; an article does. In UTF-16 units. */
const MOST_BOX = 700;
/** Of the text of a list of contents, so much leads to a place on the same page. */
const LEAST_LINKED = 0.8;

function isAside(element: LightElement): boolean {
  const { localName } = element;
  if (localName === 'ul' || localName === 'ol') return isContents(element);
  return (
    (localName === 'div' || localName === 'section') &&
    FORM_BOX.test(`${element.className} ${element.id}`) &&
    element.textContent.length < MOST_BOX
  );
}

function isContents(list: LightElement): boolean {
  const inPage = list.getElementsByTagName('a').filter((link) => link.hasAttribute('href'));
  if (inPage.length < 2) return false;
  const linked = inPage.reduce((sum, { textContent }) => sum + textContent.trim().length, 0);
  return linked > list.textContent.trim().length * LEAST_LINKED;
}
