/** An object with a key, or a list of those. */
const START = /^\ufeff?\s{0,1000}(?:\[\s{0,1000}){0,5}\{\s{0,1000}(?:"|\})/;
const BRACKETED = /^\ufeff?\s{0,1000}[[{]/;
/** Longer texts are JSON only if they begin as articles in JSON do. */
const MOST_PARSED = 100_000;

/** Whether a text is JSON, or begins as such: it may be damaged further down. */
export function isJson(text: string): boolean {
  const head = text.slice(0, 5000);
  if (START.test(head)) return true;
  if (!BRACKETED.test(head) || text.length > MOST_PARSED) return false;
  try {
    return typeof JSON.parse(text.replace(/^\ufeff/, '')) === 'object';
  } catch {
    return false;
  }
}
