import type { Article } from '../deal/article.ts';
import type { Passage } from './find-events.ts';
import { type FoundMoney, findBareSums, findMoney } from './find-money.ts';
import { findSums } from './find-sums.ts';
import { isReporter } from './is-reporter.ts';
import { EN } from './languages/en.ts';
import { FOREIGN_MONEY } from './languages/foreign-money.ts';
import { FR } from './languages/fr.ts';
import type { MoneyLexicon } from './languages/lexicon.ts';
import type { Words } from './languages/words.ts';
import { findHanNames, isOtherInHan } from './organisations/find-han-names.ts';
import { findMentions, type Mention } from './organisations/find-mentions.ts';
import { findNames } from './organisations/find-names.ts';
import { findListedNames, findShortNames, listShortNames } from './organisations/find-short-names.ts';
import { findSpacelessNames } from './organisations/find-spaceless-names.ts';
import { isPlace } from './organisations/is-place.ts';
import { listHanNames } from './organisations/list-han-names.ts';
import { readSentences, type Sentence } from './sentences.ts';
import { settleCurrencies } from './settle-currencies.ts';

const MONEY: readonly MoneyLexicon[] = [EN, FR, ...FOREIGN_MONEY];
/** How many sentences of the body are read; what a deal is stands before. */
const MOST_BODY = 70;
/** Of a title or a lead fewer: a longer one is a page without paragraphs. */
const MOST_ELSEWHERE = 8;
/** Up to which sentence of the body names outside the gazetteer are looked for; later ones only beside one of it. */
const NAMED_BODY = 14;

/**
 * The sentences of an article with everything that is found in each: organisations, sums, acts, assets.
 *
 * The body is read up to its fortieth sentence: what follows in a longer article is background.
 */
export function readPassages(article: Article, words: Words): Passage[] {
  const settled = settleCurrencies(article.text, article.language);
  const sentences = readSentences(article).filter(({ zone, rank }) => rank < (zone === 'body' ? MOST_BODY : MOST_ELSEWHERE));
  const full = sentences.map(({ text }) =>
    findMentions(text, article.language).filter((mention) => !isReporter(mention, article)),
  );
  const short = listShortNames(
    sentences.flatMap(({ text }, at) => (full[at] ?? []).map((mention) => ({ mention, text }))),
    article.text,
  );
  const han = words.lexicon.nameForms ? listHanNames(article.text, words) : [];
  const passages = sentences.map((sentence, at): Passage => {
    const found = full[at] ?? [];
    const named = [...found, ...findShortNames(sentence.text, short, found), ...findHanNames(sentence.text, han, found)];
    const known = [...named, ...findListedNames(sentence.text, named, words.isList)].sort((a, b) => a.start - b.start);
    const money = readMoney(sentence, settled, words);
    const isNear = sentence.zone !== 'body' || sentence.rank < NAMED_BODY;
    const unknown = (isNear || known.length > 0 ? readNames(sentence, known, article, words) : []).filter(
      (name) =>
        !(words.lexicon.nameForms && isOtherInHan(name, sentence.text, han, words)) &&
        !money.some((sum) => sum.start < name.end && name.start < sum.end) &&
        (isNear || known.some((other) => isListed(other, name, sentence.text, words))),
    );
    // Where no spaces stand a word may be found inside any name: *カタール投資庁*, *東京電力*.
    const isOfName = ({ start, end }: { start: number; end: number }) =>
      words.lexicon.spacelessNames !== undefined && [...known, ...unknown].some((name) => name.start <= start && end <= name.end);
    return {
      ...sentence,
      mentions: [
        ...known,
        ...unknown,
        ...findListedNames(sentence.text, unknown, words.isList).filter(
          (name) => !known.some((other) => other.start < name.end && name.start < other.end),
        ),
      ].sort((a, b) => a.start - b.start),
      money,
      acts: findActs(sentence.text, words).filter((act) => !isOfName(act)),
      // *Acme Compute* is a name, and says nothing of what a deal is about.
      assets: words.assets
        .find(sentence.text)
        .filter((asset) => !isOfName(asset) && !unknown.some((name) => isEndOf(asset, name))),
    };
  });
  return unify(addShortNames(passages, article));
}

/** With the short forms of names of several words that no list holds. */
function addShortNames(passages: readonly Passage[], article: Article): Passage[] {
  const named = passages.flatMap(({ mentions, text }) =>
    mentions.filter(({ kind }) => kind === undefined).map((mention) => ({ mention, text })),
  );
  const short = listShortNames(named, article.text);
  return passages.map((passage) => ({
    ...passage,
    mentions: [...passage.mentions, ...findShortNames(passage.text, short, passage.mentions)].sort((a, b) => a.start - b.start),
  }));
}

/** The sums of a sentence; a title may give one without its currency. */
function readMoney({ text, zone }: Sentence, settled: ReadonlyMap<string, string>, { lexicon }: Words): FoundMoney[] {
  const own = findSums(text, lexicon, settled);
  const isTitle = zone === 'title' || zone === 'original_title';
  // An original title may be in another language than the page.
  const others = zone === 'original_title' ? MONEY.filter((other) => other !== lexicon) : [];
  const further = [
    ...others.flatMap((other) => findMoney(text, other, settled)),
    ...(isTitle ? findBareSums(text, lexicon) : []),
  ];
  return further.reduce(addSum, own);
}

/** Adds a sum where none stands yet, or one without a currency does. */
function addSum(money: readonly FoundMoney[], sum: FoundMoney): FoundMoney[] {
  const there = money.filter(({ start, end }) => start < sum.end && sum.start < end);
  if (there.some((other) => other.money.currency !== '?' || sum.money.currency === '?')) return [...money];
  return [...money.filter((other) => !there.includes(other)), sum];
}

function findActs(text: string, words: Words): Passage['acts'] {
  const others = words.notActs.find(text);
  return words.acts.find(text).filter((act) => !others.some(({ start, end }) => start <= act.start && act.end <= end));
}

/** Whether two names stand in one list: what is told of the known one holds for the other too. */
function isListed(known: Mention, name: Mention, text: string, words: Words): boolean {
  const [first, second] = known.start < name.start ? [known, name] : [name, known];
  return words.isList(text.slice(first.end, second.start));
}

function isEndOf(word: { start: number; end: number }, name: { start: number; end: number }): boolean {
  return word.end === name.end && word.start > name.start;
}

function readNames({ text, zone }: Sentence, known: readonly Mention[], article: Article, words: Words): Mention[] {
  const isTitle = zone === 'title' || zone === 'original_title';
  const rest = article.text.slice(article.zones.find(({ zone }) => zone === 'lead' || zone === 'body')?.start ?? 0);
  const { lexicon } = words;
  const names = lexicon.spacelessNames
    ? findSpacelessNames(text, lexicon.spacelessNames, { known, lexicon, rest: article.text })
    : findNames(text, { known, lexicon, rest, isTitle });
  return names.filter((name) => !isReporter(name, article) && !isPlace(name.organisation.name, article.text));
}

/** Gives a shorter unknown name (*Acme*) the organisation of the longer one that begins with it (*Acme Compute*). */
function unify(passages: readonly Passage[]): Passage[] {
  const names = [
    ...new Map(
      passages.flatMap(({ mentions }) => mentions.map((mention) => [mention.organisation.id, mention] as const)),
    ).values(),
  ];
  const longer = new Map(
    names.map(({ organisation: { id } }) => [id, names.find(({ organisation }) => organisation.id.startsWith(`${id}-`))]),
  );
  return passages.map((passage) => ({
    ...passage,
    mentions: passage.mentions.map((mention) =>
      mention.kind === undefined ? { ...mention, ...pickOrganisation(longer.get(mention.organisation.id)) } : mention,
    ),
  }));
}

function pickOrganisation(mention: Mention | undefined): Partial<Pick<Mention, 'organisation' | 'kind'>> {
  return mention ? { organisation: mention.organisation, ...(mention.kind && { kind: mention.kind }) } : {};
}
