import { Parser } from 'htmlparser2';

const VOID = new Set(['meta', 'br', 'hr', 'img', 'input', 'link']);

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Faults of a document that a browser would forgive and a mail program would not, and its elements. */
export function checkHtml(html: string): { faults: string[]; elements: Element[] } {
  const faults: string[] = [];
  const open: string[] = [];
  const elements: Element[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = open.at(-1) ?? '';
        if (name === 'td' || name === 'th') if (parent !== 'tr') faults.push(`<${name}> in <${parent}>`);
        if (name === 'tr' && !/^t(?:body|head|foot)$/.test(parent)) faults.push(`<tr> in <${parent}>`);
        if (name === 'li' && parent !== 'ul') faults.push(`<li> in <${parent}>`);
        if (parent === 'p' && /^(?:p|div|table|ul|h[1-6])$/.test(name)) faults.push(`<${name}> in <p>`);
        elements.push({ name, attributes });
        if (!VOID.has(name)) open.push(name);
      },
      onclosetag(name, isImplied) {
        if (VOID.has(name)) return;
        if (isImplied || open.at(-1) !== name) faults.push(`</${name}> is missing`);
        open.pop();
      },
    },
    { lowerCaseTags: true },
  );
  parser.end(html);
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
  if (new Set(ids).size < ids.length) faults.push('an id stands twice');
  return { faults, elements };
}
