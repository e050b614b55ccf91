const ROOT = /^<(?:[\w.-]{1,40}:)?(rss|feed|rdf|channel|entry)(?=[\s/>])[^<>]{0,2000}/i;
/** The document types that have roots of such names, by something in their first tag. */
const ATOM = /purl\.org\/atom|w3\.org\/2005\/atom/i;
const RSS = /purl\.org\/(?:rss|net\/rss)|netscape\.com/i;
/** Browsers put a sentence above a feed that is copied from their window. */
const MOST_ABOVE = 300;
/** Comments and instructions above the first element; more than this is no feed that a program wrote. */
const MOST_PROLOG = 20;

/** Whether a text is an RSS, Atom, RDF or CDF feed: by its first element, whatever stands above it. */
export function isFeed(text: string): boolean {
  const start = text.slice(0, MOST_ABOVE).search('<');
  if (start === -1) return false;
  const [tag = '', name] = ROOT.exec(text.slice(skipProlog(text, start)).slice(0, 3000)) ?? [];
  const root = name?.toLowerCase();
  if (root === 'entry') return ATOM.test(tag);
  return (
    root !== undefined && (root !== 'rdf' || RSS.test(tag) || /<(?:\w{1,20}:)?(?:item|channel)[\s/>]/i.test(text.slice(0, 8192)))
  );
}

/** The place of the first element. */
function skipProlog(text: string, start: number): number {
  let at = start;
  for (let count = 0; count < MOST_PROLOG; count += 1) {
    const end = findProlog(text, at);
    if (end === undefined) return at;
    if (end === -1) return text.length;
    const gap = text.slice(end, end + 1000).search(/\S/);
    at = gap === -1 ? text.length : end + gap;
  }
  return at;
}

/** @returns the end of a comment, an instruction or a document type; -1 where it has none, undefined where none begins here */
function findProlog(text: string, at: number): number | undefined {
  const close = text.startsWith('<?', at)
    ? '?>'
    : text.startsWith('<!--', at)
      ? '-->'
      : text.startsWith('<!', at)
        ? '>'
        : undefined;
  if (close === undefined) return undefined;
  const hasSubset = close === '>' && /^<![^<>]{0,500}\[/.test(text.slice(at, at + 500));
  const mark = hasSubset ? ']>' : close;
  const end = text.indexOf(mark, at);
  return end === -1 ? -1 : end + mark.length;
}
