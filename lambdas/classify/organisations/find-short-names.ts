import type { Mention } from './find-mentions.ts';
import { type Kind, ORGANISATIONS } from './gazetteer.ts';

/** Words with which names begin or end that say too little alone. */
const GENERIC = new Set(
  (
    'advanced african american applied asian banco bank banque big black blue british canadian capital china chinese city cloud compagnie core crédit data development deutsche digital direct east eastern ' +
    'electric energy energie europe european export federal first fonds french general german global grand great green groupe group hong india indian inc international iron italian japan japanese korea korean ' +
    'los mountain national new north northern open orange pacific partners power private public red royal safe san saudi société south southern standard state super swiss systems technologies technology texas the ' +
    'thinking union united universal west western white world labs networks infrastructure holdings machines services solutions research ventures mobile telecom telecommunications water gas oil solar nuclear'
  ).split(' '),
);
const LEAST_LENGTH = 4;
const WORD = /^\p{Lu}[\p{L}\p{N}-]{3,24}$/u;

/** A word by which a text calls an organisation that it has named in full. */
export type ShortName = Pick<Mention, 'organisation' | 'kind'> & { readonly printed: string };

/**
 * How a text calls for short the organisations that it names in full: *Sakura* for Sakura Internet, *Telekom* for Deutsche Telekom. The first word of
 * a name, or the last one behind a generic one; never a word that the text has in lower case too, or that two names share.
 *
 * @param named mentions with the text that they stand in
 */
export function listShortNames(
  named: readonly { readonly mention: Mention; readonly text: string }[],
  whole: string,
): ShortName[] {
  const found = new Map<string, ShortName | undefined>();
  for (const { mention, text } of named) {
    const words = text.slice(mention.start, mention.end).split(/[\s\u00a0]/u);
    const [first = ''] = words;
    const last = words.at(-1) ?? '';
    const printed = isTelling(first) ? first : isTelling(last) && GENERIC.has(first.toLowerCase()) ? last : undefined;
    if (words.length < 2 || printed === undefined || whole.includes(` ${printed.toLowerCase()}`)) continue;
    const other = found.get(printed);
    const isShared = found.has(printed) && other?.organisation.id !== mention.organisation.id;
    found.set(
      printed,
      isShared ? undefined : { printed, organisation: mention.organisation, ...(mention.kind && { kind: mention.kind }) },
    );
  }
  return [...found.values()].filter((name) => name !== undefined);
}

function isTelling(word: string): boolean {
  return word.length >= LEAST_LENGTH && WORD.test(word) && !GENERIC.has(word.toLowerCase());
}

/** Where a text calls an organisation by a short name, outside the mentions already found, and not as a part of a longer name. */
export function findShortNames(text: string, names: readonly ShortName[], known: readonly Mention[]): Mention[] {
  return names.flatMap(({ printed, organisation, kind }) => {
    const mentions: Mention[] = [];
    for (let at = text.indexOf(printed); at !== -1; at = text.indexOf(printed, at + printed.length)) {
      const end = at + printed.length;
      const isWord = !/[\p{L}\p{N}-]/u.test(`${text[at - 1] ?? ' '}${text[end] ?? ' '}`);
      const isLonger = /^[\s\u00a0](?:\p{Lu}|&)/u.test(text.slice(end, end + 2));
      const isTaken = known.some((other) => other.start < end && at < other.end);
      if (isWord && !isLonger && !isTaken) mentions.push({ organisation, ...(kind && { kind }), start: at, end });
    }
    return mentions;
  });
}

/** What the names of companies of this field end with, and people leave out. */
const TAIL =
  /(?: (?:Mining|Data|Cent(?:er|re)s?|Datacenters?|Group|Holdings?|Inc|Corp|Technolog(?:y|ies)|Energy|Digital|Networks?|Labs?|AI|Cloud|Computing|Infrastructure|Platforms?|Systems?|Semiconductor))+$/u;
const LISTED_KINDS: readonly Kind[] = ['neocloud', 'miner', 'site', 'chip', 'cloud', 'lab', 'hardware'];
const LISTED = indexListed();

function indexListed(): ReadonlyMap<string, ShortName> {
  const index = new Map<string, ShortName>();
  for (const { id, name, kind } of ORGANISATIONS.filter((entry) => LISTED_KINDS.includes(entry.kind))) {
    const printed = name.replace(TAIL, '');
    if (printed !== name && isTelling(printed)) index.set(printed, { printed, organisation: { id, name }, kind });
  }
  return index;
}

/**
 * Names of the gazetteer without what they end with, where a known name stands in a list beside one: *Cipher and IREN*. Alone such a word may be any word.
 *
 * @param isList whether two names that such a gap parts stand in a list
 */
export function findListedNames(text: string, known: readonly Mention[], isList: (gap: string) => boolean): Mention[] {
  if (known.length === 0) return [];
  return [...text.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}[\p{L}-]{3,24}(?![\p{L}\p{N}-]|[\s\u00a0]\p{Lu})/gu)].flatMap(
    ({ 0: word, index: start }) => {
      const name = LISTED.get(word);
      const end = start + word.length;
      const isJoined = known.some((other) =>
        other.end <= start ? isList(text.slice(other.end, start)) : other.start >= end && isList(text.slice(end, other.start)),
      );
      const isTaken = known.some((other) => other.start < end && start < other.end);
      return name && isJoined && !isTaken
        ? [{ organisation: name.organisation, ...(name.kind && { kind: name.kind }), start, end }]
        : [];
    },
  );
}
