import { countWords } from '../count-words.ts';
import { findHost } from '../find-host.ts';
import { isOutletName } from './outlet-names.ts';

/** Between two names where one got the report from the other. */
const BETWEEN =
  /(?:[,;]?\s(?:via|over|through|citing|quoting|relayed by|reported by|citant|citée? par|relayée? par|repris(?:e)? (?:par|de|du)|d['’]après|selon|par l['’]intermédiaire d[eu]|según|über|unter berufung auf)\s(?:the |le |la |les |l['’])?|\s\/\s|[,;]\s)/iu;
/** What follows a name and is none. */
const AFTER = /\s[—–|·•-](?:\s.*)?$|\s?[([（].*$/u;
/** A sentence that follows a name in the same line. */
const NEXT_SENTENCE = /(?<=\p{Ll}{3})\.\s\p{Lu}.*$/u;
/** Whoever passed it on may stand in brackets. */
const VIA = /\s?\((?:via|repris par|d['’]après|through|relayed by) ([^()]{2,60})\)/iu;
const MOST_WORDS = 6;
const NO_SOURCE =
  /^(?:n\/?a|none|unknown|aucune?|inconnue?|non précisée?|various|divers(?:es)?|staff|internal|interne|own|web|internet|online|the (?:web|internet|company|companies)|company (?:announcement|statement)|press release|communiqué(?: de presse)?|see (?:below|above)|voir (?:ci-dessous|plus bas)|link|lien|removed|vide|empty|compiled|rédaction|agencies|agences|redacción|redação|redazione|redaktion|redaksi|агентства|редакция|редакція|интернет|інтернет|открытые источники|відкриті джерела|agencias|agências|agenzie|agenturen|وكالات|الوكالات|خاص|网络|网络综合|互联网|综合|本站|原创|網路|網絡|綜合|本站原創)$/iu;

/**
 * The names in what a page gives as its source, such as `Bloomberg News, via Seeking Alpha`.
 *
 * @example splitNames('Handelsblatt over dpa-AFX (translated)') // ['Handelsblatt', 'dpa-AFX']
 */
export function splitNames(value: string): string[] {
  const names = value
    .replace(/[\s/|–—-]+$/u, '')
    .replace(VIA, ', $1')
    .replace(AFTER, '')
    .replace(NEXT_SENTENCE, '')
    .split(BETWEEN);
  return names.flatMap((part) => {
    const name = part
      .trim()
      .replace(/^(?:de|from|par|by) ?: ?/iu, '')
      .replace(
        /^(?:the newspaper|le journal|le quotidien|l['’]agence|agence|réseau|le réseau|network|site|le site|portail|média|via) /iu,
        '',
      )
      .replace(/[.。,;]$/u, '');
    if (
      name === '' ||
      /[:：]/u.test(name.replace(/^https?:/, '')) ||
      NO_SOURCE.test(name) ||
      countWords(name) > MOST_WORDS ||
      !isNameLike(name)
    )
      return [];
    return [findHost(name) ?? name];
  });
}

/** Whether a part has a capital, a script that has none, or is the name of a known outlet. */
function isNameLike(name: string): boolean {
  return /[\p{Lu}\p{Lo}]/u.test(name) || URL.canParse(name) || isOutletName(name) || /\.\p{Ll}{2,6}$/u.test(name);
}
