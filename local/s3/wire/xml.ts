/** Content of an element: text, nested elements, or the same element several times. `undefined` leaves it out. */
export type XmlContent = string | number | boolean | undefined | XmlElements | readonly XmlContent[];
export interface XmlElements {
  readonly [name: string]: XmlContent;
}

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';

/** The document that S3 answers with: one root element in its namespace. */
export function renderXml(root: string, content: XmlElements): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">${renderElements(content)}</${root}>`;
}

/** Errors carry no namespace. */
export function renderErrorXml(content: XmlElements): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${renderElements(content)}</Error>`;
}

function renderElements(elements: XmlElements): string {
  return Object.entries(elements)
    .flatMap(([name, content]) => (isList(content) ? content : [content]).map((one) => renderElement(name, one)))
    .join('');
}

function renderElement(name: string, content: XmlContent): string {
  if (content === undefined) return '';
  const inside = typeof content === 'object' && !isList(content) ? renderElements(content) : escapeXml(String(content));
  return `<${name}>${inside}</${name}>`;
}

function isList(content: XmlContent): content is readonly XmlContent[] {
  return Array.isArray(content);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text made safe inside an element. Control characters, line ends among them, become numeric references as in S3's own
 * answers: XML 1.0 has no way to write most of them, and a parser would turn a carriage return into a line feed.
 */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\p{Cc}\ufffe\uffff]/gu, (char) => ENTITIES[char] ?? `&#x${char.charCodeAt(0).toString(16)};`);
}
