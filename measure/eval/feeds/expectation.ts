/** What a label of the feeds says: where a value is found in the output of the program they were made for, and the value. */
export interface Label {
  readonly file: string;
  readonly expect: readonly { readonly path: readonly (string | number)[]; readonly value: unknown }[];
}

/** The facts of an article that expectations are about. */
export const KINDS = ['title', 'link', 'author', 'date', 'text'] as const;
export type Kind = (typeof KINDS)[number];

/** An expectation that has a counterpart in what a feed's reader gives. */
export interface Expectation {
  readonly kind: Kind;
  /** Of which entry; undefined where the feed itself is meant. */
  readonly entry: number | undefined;
  readonly value: string;
}

const ENTRY: readonly (readonly [Kind, RegExp])[] = [
  ['title', /^(?:title|title_detail\.value)$/],
  ['link', /^(?:link|links\.#\.href)$/],
  ['author', /^(?:author|author_detail\.name|authors\.#\.name)$/],
  ['date', /^(?:published|updated|created)(?:_parsed)?$/],
  ['text', /^(?:description|summary|summary_detail\.value|content\.#\.value)$/],
];
const FEED: readonly (readonly [Kind, RegExp])[] = [
  ['title', /^(?:title|title_detail\.value)$/],
  ['link', /^(?:link|links\.#\.href)$/],
  ['author', /^(?:author|author_detail\.name|authors\.#\.name)$/],
  ['text', /^(?:description|subtitle|tagline|info|(?:subtitle|tagline|info)_detail\.value)$/],
];
/** Where the files were served when they were labelled: their relative addresses are relative to it, and it stands nowhere in them. */
const SERVER = /^http:\/\/127\.0\.0\.1:\d+\//;
const HEADER = /^Header:\s/m;

/**
 * The expectation of a label, or the name under which it is counted as one without a counterpart.
 *
 * @param path as labelled
 * @param source the feed, which may say that it expects headers of a web server
 */
export function readExpectation(path: readonly (string | number)[], value: unknown, source: string): Expectation | string {
  const [first, ...rest] = path;
  const entry = first === 'entries' && typeof rest[0] === 'number' ? rest[0] : undefined;
  const name = (entry === undefined ? rest : rest.slice(1)).map((part) => (typeof part === 'number' ? '#' : part)).join('.');
  const [kind] = (entry === undefined ? FEED : ENTRY).find(([, pattern]) => pattern.test(name)) ?? [];
  const shown = `${entry === undefined ? 'feed' : 'entry'} ${name}`;
  if (kind === undefined || (first !== 'feed' && first !== 'entries'))
    return first === 'feed' || first === 'entries' ? shown : String(first);
  const text = kind === 'date' ? toDay(value) : typeof value === 'string' ? value : undefined;
  if (text === undefined) return shown;
  if (kind === 'link' && (SERVER.test(text) || HEADER.test(source))) return 'links that need the answer of a web server';
  return { kind, entry, value: text };
}

/** The day in universal time of `[2004, 1, 1, 19, 48, …]`, or of a date as text. */
function toDay(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const [year, month, day] = value.map(Number);
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
