/**
 * The host of an address as people name it, without `www.`, `m.` and `amp.`.
 *
 * @returns undefined for what is no web address
 * @example findHost('https://www.example.com/a') // 'example.com'
 */
export function findHost(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return hostname.replace(/^(?:www\d?|m|amp|mobile)\./, '') || undefined;
}
