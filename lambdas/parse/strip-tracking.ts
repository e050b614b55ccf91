/** Parameters that tell a site where a reader came from, and nothing about what is shown. */
const TRACKING = new RegExp(
  `^(?:${[
    '(?:utm|mtm|pk|piwik|matomo|hsa|mc|oly|vero|at|itm)_[a-z0-9_]{1,40}',
    'wt\\.[a-z_]{1,20}',
    'fbclid|gclid|gclsrc|gbraid|wbraid|gad_source|dclid|msclkid|yclid|ymclid|twclid|ttclid|li_fat_id|epik|igshid|igsh|irclickid|s_kwcid|_openstat',
    '_hsenc|_hsmi|__hs[a-z]{2,4}|hsctatracking|mkt_tok|_ga|_gl|guccounter|guce_referrer(?:_sig)?|spm',
    'cmpid|cmp|ncid|ocid|icid|smid|smtyp|xtor|ito|sr_share|__twitter_impression|s_cid|rss_id',
  ].join('|')})$`,
  'i',
);
/** Common names, told to be no more than an origin by what they say: `?ref=rss`. */
const ORIGIN = /^(?:ref|source|src|from|partner|campaign|medium)$/i;
const ORIGIN_VALUE = /^(?:rss|atom|feeds?|rss[_-]?feed|newsletter|e?mail|twitter|facebook|linkedin|social|share|homepage)$/i;
/** Longer ones are left as they are. */
const MOST_LENGTH = 4000;

/**
 * An address without the parameters that only say where its reader came from; everything else stays as it is written.
 *
 * @example stripTracking('https://grid.example/a?id=7&utm_source=rss') // 'https://grid.example/a?id=7'
 */
export function stripTracking(address: string): string {
  if (address.length > MOST_LENGTH) return address;
  const [whole, fragment] = splitBefore('#', address);
  const [path, query] = splitBefore('?', whole);
  const kept = query
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !isTracking(part));
  const isTrackingFragment = fragment
    .slice(1)
    .split('&')
    .some((part) => part.includes('=') && isTracking(part));
  return `${path}${kept.length === 0 ? '' : `?${kept.join('&')}`}${isTrackingFragment ? '' : fragment}`;
}

/** What stands before a sign, and the rest with it. */
function splitBefore(sign: string, text: string): readonly [string, string] {
  const at = text.indexOf(sign);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

function isTracking(part: string): boolean {
  const at = part.indexOf('=');
  const [name, value] = at === -1 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
  return TRACKING.test(name.slice(0, 60)) || (ORIGIN.test(name) && ORIGIN_VALUE.test(value));
}
