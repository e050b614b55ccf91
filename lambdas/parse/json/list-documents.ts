import { type Candidate, listValues } from './list-values.ts';
import { scanValue, skipSpace } from './scan-value.ts';

/** A value, the text that its places are in, and what people call it. */
export type Place = Candidate & { readonly text: string; readonly name: string };

/** What ends the reading of a text too early. */
export type Fault = 'breaks off' | 'is damaged';

/** As much of a text is looked at to tell whether it has one value a line. */
const HEAD = 262_144;
const LINES_TRIED = 20;

/**
 * The values that may be articles in a text of one or more values of JSON, or of one a line.
 *
 * @returns at the end what is wrong with the text, if anything is
 */
export function* listDocuments(text: string): Generator<Place, Fault | undefined> {
  if (isLines(text)) return yield* listLines(text);
  let count = 0;
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const extent = scanValue(text, at);
    if (text[at] !== '{' && text[at] !== '[') return 'is damaged';
    const values = listValues(text, { start: at, ...extent, head: {} });
    let step = values.next();
    for (; step.done !== true; step = values.next()) {
      count += 1;
      yield { ...step.value, text, name: `entry ${count}` };
    }
    if (!extent.isWhole) return 'breaks off';
    if (!step.value) return 'is damaged';
    at = skipSpace(text, extent.end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return undefined;
}

/** Of a line that is no JSON the failure is told in its place; only the last can break off. */
function* listLines(text: string): Generator<Place, Fault | undefined> {
  let number = 0;
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const next = found === -1 ? text.length : found;
    const line = text
      .slice(at, next)
      .replace(/^\ufeff/, '')
      .trim()
      .replace(/,$/, '');
    number += 1;
    at = next + 1;
    if (line === '') continue;
    const name = `line ${number}`;
    const whole = { start: 0, end: line.length, isWhole: true, depth: 0, head: {}, text: line, name };
    const extent = scanValue(line, 0);
    if (!extent.isWhole && found === -1) return 'breaks off';
    if (!extent.isWhole || extent.end !== line.length) yield { ...whole, depth: extent.depth };
    else {
      const values = listValues(line, { ...whole, ...extent });
      let step = values.next();
      for (; step.done !== true; step = values.next()) yield { ...step.value, text: line, name };
      // What is damaged between the entries of a list makes the line no JSON.
      if (!step.value) yield whole;
    }
  }
  return undefined;
}

/** Whether each line is a value of its own, as far as the first lines tell. */
function isLines(text: string): boolean {
  const lines = text
    .slice(0, HEAD)
    .replace(/^\ufeff/, '')
    .split('\n', LINES_TRIED)
    .filter((line) => line.trim() !== '');
  const [first = '', ...others] = lines.map((line) => line.trimEnd());
  const isObject = (line: string) => /^\{\s{0,20}"/.test(line);
  if (!isObject(first) || !others.some(isObject)) return false;
  if (isOneValue(first)) return true;
  // The first line is damaged, or the entries of one list stand on a line each, with commas between.
  return others.filter(isObject).every(isOneValue);
}

function isOneValue(line: string): boolean {
  const { end, isWhole } = scanValue(line, 0);
  return isWhole && end === line.length;
}
