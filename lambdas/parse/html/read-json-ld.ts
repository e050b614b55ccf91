/** What the structured data of a page says of its article. */
export interface JsonLdArticle {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly publishedAt?: string;
  readonly publisher?: string;
}

type Item = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|NewsArticle|LiveBlogPosting|Review|Recipe|HowTo)$/;
/** Deeper or more items are no description of one article. */
const MOST_ITEMS = 400;

/**
 * The article among the JSON-LD of a page: the first item of a type that is one, else the page itself.
 *
 * @param scripts texts of the elements; one that is no JSON is passed over
 */
export function readJsonLd(scripts: readonly string[]): JsonLdArticle {
  const items = scripts.flatMap(readItems);
  const byId = new Map(items.flatMap((item) => (typeof item['@id'] === 'string' ? [[item['@id'], item] as const] : [])));
  const article = items.find((item) => hasType(item, ARTICLE) && (item.headline || item.datePublished || item.author));
  const page = items.find((item) => hasType(item, /WebPage$/));
  const headline = readText(article?.headline) ?? readText(article?.name);
  const publishedAt = readText(article?.datePublished) ?? readText(page?.datePublished);
  const [publisher] = readNames(article?.publisher, byId);
  return {
    authors: readNames(article?.author || article?.creator, byId),
    ...(headline !== undefined && { headline }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(publisher !== undefined && { publisher }),
  };
}

function readItems(script: string): Item[] {
  let parsed: unknown;
  try {
    // Line breaks inside strings are common and no JSON.
    parsed = JSON.parse(script.replace(/[\r\n\t]/g, ' '));
  } catch {
    return [];
  }
  const queue: unknown[] = [parsed];
  const items: Item[] = [];
  for (let at = 0; at < queue.length && items.length < MOST_ITEMS; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_ITEMS));
    else if (isItem(value)) {
      items.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) if (value[key] !== undefined) queue.push(value[key]);
    }
  }
  return items;
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasType(item: Item, pattern: RegExp): boolean {
  const types: unknown[] = Array.isArray(item['@type']) ? item['@type'] : [item['@type']];
  return types.some((type) => typeof type === 'string' && pattern.test(type));
}

function readText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : undefined;
}

function readNames(value: unknown, byId: ReadonlyMap<string, Item>): string[] {
  const values: unknown[] = Array.isArray(value) ? value.slice(0, 10) : [value];
  return values.flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    if (!isItem(entry)) return [];
    const named = entry.name ?? (typeof entry['@id'] === 'string' ? byId.get(entry['@id'])?.name : undefined);
    const name = readText(named);
    return name === undefined ? [] : [name];
  });
}
