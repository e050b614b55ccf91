/**
 * A web address in full.
 *
 * @param address as written: in full, relative to `base`, or as people write it, beginning with `www.`
 * @returns undefined where it is empty, no web address, or relative to nothing
 * @example resolveAddress('/a', 'https://grid.example/feed') // 'https://grid.example/a'
 */
export function resolveAddress(address: string | undefined, base?: string): string | undefined {
  const written = address?.trim().replace(/\s/g, '%20');
  if (written === undefined || written === '') return undefined;
  const full = /^www\./i.test(written) ? `http://${written}` : written;
  if (/^https?:\/\/[^/?#]/i.test(full)) return URL.canParse(full) ? full : undefined;
  if (base === undefined || !URL.canParse(full, base)) return undefined;
  const resolved = new URL(full, base);
  return resolved.protocol === 'http:' || resolved.protocol === 'https:' ? resolved.href : undefined;
}
