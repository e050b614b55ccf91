/** Only these are fetched by a click. */
const SCHEMES = new Set(['http:', 'https:']);
const MOST_UNITS = 2000;

/** An address that may be linked to: http or https, without user or password; undefined for any other. */
export function findLink(url: string | undefined): string | undefined {
  if (url === undefined || url.length > MOST_UNITS || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return SCHEMES.has(parsed.protocol) && parsed.username === '' && parsed.password === '' ? parsed.href : undefined;
}
