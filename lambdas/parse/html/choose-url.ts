import type { PageFacts } from './page-facts.ts';

/** Addresses that only say where a page was opened or tried out. */
const NOWHERE = /^(?:localhost|127\.|0\.0\.0\.0|\[)/;

/**
 * The address of the article: the one that the page calls canonical, which of a page for phones (AMP) is that of the full page;
 * a canonical front page says less than the address that is shared, and a saved page still knows where it was saved from.
 *
 * @param savedFrom where the page was saved from, if that is known
 */
export function chooseUrl({ canonical, meta }: PageFacts, savedFrom?: string): string | undefined {
  const shared = meta.get('og:url');
  const base = [shared, savedFrom, canonical].find((address) => address !== undefined && isWebAddress(address));
  const said = [canonical, shared, meta.get('twitter:url'), meta.get('parsely-link'), savedFrom].flatMap((address) => {
    const whole = address === undefined || address === '' ? undefined : resolve(address, base);
    return whole === undefined ? [] : [whole];
  });
  return said.find((address) => new URL(address).pathname !== '/') ?? said[0];
}

function resolve(address: string, base: string | undefined): string | undefined {
  if (isWebAddress(address)) return address;
  // Only what is clearly a path: other words in this place are mistakes.
  if (base === undefined || !/^\/(?!\/)|^\/\//.test(address) || !URL.canParse(address, base)) return undefined;
  return new URL(address, base).href;
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^/]/.test(address) && URL.canParse(address) && !NOWHERE.test(new URL(address).hostname);
}
