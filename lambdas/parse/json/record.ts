/** The members of an object by their keys in lower case without `_`, `-`, `:` and the like: `published_at` is `publishedat`. */
export type JsonRecord = ReadonlyMap<string, unknown>;

/** Objects that hold the article's fields beside, or instead of, the object that they stand in. */
const WRAPPERS = ['_source', 'node', 'data', 'item', 'attributes', 'fields', 'document', 'article', 'story', 'post', 'entry'];
const MOST_MEMBERS = 500;
const MOST_WRAPPERS = 3;
/** Lists are read so far, and values so deep. */
const MOST_ENTRIES = 2000;
const MOST_DEPTH = 4;
/** Where programs that turn XML into JSON, and those that keep several forms of a value, put the text. */
const INNER = [
  'rendered',
  'main',
  'value',
  '_',
  '#text',
  '$t',
  '__cdata',
  '#cdata',
  'text',
  'content',
  'html',
  'name',
  'original',
  'default',
];

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of an object and of the objects around its fields; what stands further out comes first. */
export function toRecord(object: Readonly<Record<string, unknown>>): JsonRecord {
  const record = new Map<string, unknown>();
  let inner: unknown = object;
  for (let depth = 0; isObject(inner) && depth < MOST_WRAPPERS; depth += 1) {
    const members: Readonly<Record<string, unknown>> = inner;
    for (const [key, value] of Object.entries(members).slice(0, MOST_MEMBERS)) {
      const plain = key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      // Underscores are gone: `_source` would be taken for the name of a source.
      const isWrapper = isObject(value) && WRAPPERS.includes(key);
      if (value !== null && value !== '' && !isWrapper && !record.has(plain)) record.set(plain, value);
    }
    inner = WRAPPERS.map((key) => (Object.hasOwn(members, key) ? members[key] : undefined)).find(isObject);
  }
  return record;
}

/**
 * The texts in a value: itself, those of a list, or what stands in an object under one of a few names.
 *
 * @param keys names to look under before the usual ones
 */
export function listTexts(value: unknown, keys: readonly string[] = [], depth = 0): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (depth >= MOST_DEPTH) return [];
  if (Array.isArray(value)) return value.slice(0, MOST_ENTRIES).flatMap((entry) => listTexts(entry, keys, depth + 1));
  if (!isObject(value)) return [];
  for (const key of [...keys, ...INNER]) {
    const texts = Object.hasOwn(value, key) ? listTexts(value[key], keys, depth + 1) : [];
    if (texts.length > 0) return texts;
  }
  return [];
}
