/** Words that only stand before the name of a place, or of a time. */
const LOCATIVE =
  /(?:^|[^\p{L}])(?:à|in|at|near|outside|around|beside|across|près d[eu]|près d['’]|autour d[eu]|(?:au |à l['’])?(?:nord|sud|est|ouest) d[eu]|(?:north|south|east|west) of|hors d[eu]|en|habitants d[eu]|residents of|the town of|the city of|la ville d[eu]|la commune d[eu])[\s\u00a0]$/iu;
/** Words behind which *in* is no place: *a stake in*, *invests $2bn in*. */
const NO_PLACE =
  /(?:stakes?|interest|shares?|equity|invest\p{L}*|million|billion|bn|m|money|funds?|confidence|faith|parts?|participation|prêt\p{L}*|fourni\p{L}*|livr\p{L}*|vend\p{L}*|lou\p{L}*|cèd\p{L}*|ven[dt]u\p{L}*)[\s\u00a0](?:in|into|à)[\s\u00a0]$/iu;
/** Other words that govern a name. */
const GOVERNED = /(?:^|[^\p{L}])(?:of|from|to|de|du|des|d['’]|la|le|vers|sur|towards?|and|et|,)[\s\u00a0]?$/iu;
const LEAST_USES = 2;
const LEAST_SHARE = 0.65;
const MOST_USES = 30;

/**
 * Whether a name that no list holds is likelier a place than an organisation: it stands behind *in*, *near* or *à* at least once, nearly always behind
 * some preposition, and more than once in the text. Whoever takes part in a deal is somewhere a subject.
 */
export function isPlace(name: string, text: string): boolean {
  let uses = 0;
  let placed = 0;
  let governed = 0;
  for (let at = text.indexOf(name); at !== -1 && uses < MOST_USES; at = text.indexOf(name, at + name.length)) {
    if (/[\p{L}\p{N}]/u.test(text[at + name.length] ?? ' ')) continue;
    uses += 1;
    const before = text.slice(Math.max(0, at - 40), at);
    if (LOCATIVE.test(before) && !NO_PLACE.test(before)) placed += 1;
    else if (GOVERNED.test(before)) governed += 1;
  }
  return uses >= LEAST_USES && placed > 0 && (placed + governed) / uses >= LEAST_SHARE;
}
