/** What stands before the text of a Markdown file: values by lower-case key, a list where there is one. */
export type FrontMatter = ReadonlyMap<string, readonly string[]>;

/** What a Markdown file says of itself, and its text. */
export interface SplitMarkdown {
  readonly front: FrontMatter;
  readonly text: string;
}

const MAX_LINES = 200;
const MAX_LINE = 5000;
/** YAML between dashes, TOML between plus signs. */
const FENCES: Readonly<Record<string, readonly string[]>> = { '---': ['---', '...'], '+++': ['+++'] };
const ENTRY = /^["']?([A-Za-z][\w :.-]{0,60}?)["']?\s{0,10}[:=](?:\s(.*)|$)/;
const ITEM = /^\s{0,20}-\s+(.*)$/;
/** The head that services write that turn pages into Markdown, which ends with this line. */
const READER_END = /^Markdown Content:\s{0,3}$/;
const READER_ENTRY = /^(Title|URL Source|Published Time|Warning):\s{0,3}(.*)$/;
const READER_LINES = 20;

/**
 * Splits a Markdown file into its front matter, as far as that is simple values and lists of such, and its text.
 *
 * @returns undefined where it has no front matter
 */
export function splitFrontMatter(text: string): SplitMarkdown | undefined {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/, MAX_LINES);
  const ends = FENCES[String(lines[0]).trimEnd()];
  const end = ends === undefined ? -1 : lines.findIndex((line, at) => at > 0 && ends.includes(line.trimEnd()));
  if (end === -1) return splitReaderHead(lines, text);
  const front = readEntries(lines.slice(1, end));
  return front === undefined ? undefined : { front, text: skipLines(text, end + 1) };
}

/** @returns undefined where a line is none of a list of values, or there is no value */
function readEntries(lines: readonly string[]): FrontMatter | undefined {
  const front = new Map<string, string[]>();
  let last: string[] = [];
  for (const line of lines) {
    if (line.trim() === '' || line.trimStart().startsWith('#') || line.length > MAX_LINE) continue;
    const [, item] = ITEM.exec(line) ?? [];
    const [, key, value = ''] = /^\s/.test(line) ? [] : (ENTRY.exec(line) ?? []);
    if (item !== undefined) last.push(...readValues(item));
    else if (key !== undefined) {
      last = readValues(value);
      front.set(key.toLowerCase(), last);
    } else if (/^\s/.test(line)) last.splice(0, last.length, [...last, line.trim()].join(' '));
    else return undefined;
  }
  return front.size === 0 ? undefined : front;
}

/** A value or an inline list, without quotation marks and the marks of values that go on in further lines. */
function readValues(value: string): string[] {
  const [, list] = /^\[([^[].*|)\]$/.exec(value.trim()) ?? [];
  const values = list === undefined ? [value] : list.split(',');
  return values.map((one) => readScalar(one.trim())).filter((one) => one !== '' && !/^[>|][+-]?$/.test(one));
}

function readScalar(value: string): string {
  const [, double] = /^"(.*)"$/.exec(value) ?? [];
  if (double !== undefined) return double.replace(/\\(["\\/])/g, '$1');
  const [, single] = /^'(.*)'$/.exec(value) ?? [];
  return single === undefined ? value.replace(/\s#\s.*$/, '') : single.replaceAll("''", "'");
}

function splitReaderHead(lines: readonly string[], text: string): SplitMarkdown | undefined {
  const end = lines.slice(0, READER_LINES).findIndex((line) => READER_END.test(line));
  if (end === -1) return undefined;
  const front = new Map<string, string[]>();
  for (const line of lines.slice(0, end)) {
    const [, key, value] = READER_ENTRY.exec(line.slice(0, MAX_LINE)) ?? [];
    if (key !== undefined && value !== undefined) front.set(key.toLowerCase(), [value.trim()]);
  }
  return front.size === 0 ? undefined : { front, text: skipLines(text, end + 1) };
}

function skipLines(text: string, count: number): string {
  let at = 0;
  for (let line = 0; line < count; line += 1) {
    const next = text.indexOf('\n', at);
    if (next === -1) return '';
    at = next + 1;
  }
  return text.slice(at);
}
