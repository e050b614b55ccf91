import type { Reading } from '../../lambdas/score/reading.ts';

interface Figure {
  readonly value: number;
  readonly currency?: string;
  readonly unit?: string;
  readonly qualifier?: string;
  readonly low?: number;
  readonly high?: number;
  readonly zone?: string;
}

/** What a right reading of one pasted page holds; `expected.json` beside the page. */
export interface Expected {
  readonly language: string;
  readonly machineTranslated: boolean;
  readonly publishedAt: string | null;
  readonly verdict: string;
  readonly titleBegins: string;
  readonly originalTitleContains: string | null;
  readonly sources: readonly { readonly name: string; readonly role: string }[];
  readonly deal: ExpectedDeal | null;
  readonly textMustNotContain: readonly string[];
  readonly textMustContain: readonly string[];
  readonly mustNot: {
    readonly parties?: readonly string[];
    readonly amounts?: readonly number[];
    readonly stages?: readonly string[];
  };
}

interface ExpectedDeal {
  readonly key: string;
  readonly stage: string;
  readonly parties: readonly { readonly id: string; readonly role: string }[];
  readonly affected: readonly string[];
  readonly legs: readonly {
    readonly type: string;
    readonly from?: string;
    readonly to?: string;
    readonly conditional?: boolean;
  }[];
  readonly amount: (Figure & { readonly status: string; readonly alternative?: Figure }) | null;
  readonly capacity: Figure | null;
  readonly conflicts: readonly { readonly field: string; readonly kind: string }[];
  readonly themesInclude: readonly string[];
  readonly credibilityAtMost: number;
}

type ReadArticle = Extract<Reading, { outcome: 'read' }>['articles'][number];
type ReadDeal = ReadArticle['deals'][number];
/** Field → what was read where something else is right. */
type Differences = Record<string, unknown>;

/** The fields of a reading that are not as expected, each with what was read; empty for a right reading. */
export function findDifferences(reading: Reading, expected: Expected): Differences {
  if (reading.outcome !== 'read') return { outcome: reading.reason };
  const [article] = reading.articles;
  if (!article) return { articles: 0 };
  return { ...compareArticle(article, expected), ...compareDeals(article, expected), ...compareSpans(article) };
}

function compareArticle(article: ReadArticle, expected: Expected): Differences {
  const { title, originalTitle, text, language, machineTranslated, publishedAt, verdict, sources } = article;
  const named = (some: Expected['sources']) => some.map(({ name, role }) => `${role} ${name.toLowerCase()}`).sort();
  return {
    ...differ('language', language, expected.language),
    ...differ('machineTranslated', machineTranslated, expected.machineTranslated),
    ...differ('publishedAt', publishedAt ?? null, expected.publishedAt),
    ...differ('verdict', verdict, expected.verdict),
    ...(title.startsWith(expected.titleBegins) ? {} : { title }),
    ...(contains(originalTitle, expected.originalTitleContains) ? {} : { originalTitle: originalTitle ?? null }),
    ...differ('sources', named(sources), named(expected.sources)),
    ...list(
      'textLacks',
      expected.textMustContain.filter((part) => !text.includes(part)),
    ),
    ...list(
      'textHolds',
      expected.textMustNotContain.filter((part) => text.includes(part)),
    ),
  };
}

function compareDeals({ deals }: ReadArticle, { deal: expected, mustNot }: Expected): Differences {
  const [deal] = deals;
  if (!expected || !deal) return expected || deal ? { deal: deal?.key ?? null } : {};
  const kinds = (some: ExpectedDeal['conflicts']) => some.map(({ field, kind }) => `${field} ${kind}`).sort();
  const chosen = deals.flatMap(({ amount }) => amount?.value ?? []);
  return {
    ...(isSameList(deal.key.split('+'), expected.key.split('+'), isSameId) ? {} : { key: deal.key }),
    ...differ('stage', deal.stage, expected.stage),
    ...(isSameList(deal.parties, expected.parties, isSameParty) ? {} : { parties: deal.parties }),
    ...(isSameList(
      deal.affected.map(({ id }) => id),
      expected.affected,
      isSameId,
    )
      ? {}
      : { affected: deal.affected.map(({ id }) => id) }),
    ...differ('conflicts', kinds(deal.conflicts), kinds(expected.conflicts)),
    ...compareLegs(deal, expected),
    ...compareAmounts(deal, expected),
    ...differ('capacity', pick(deal.capacity, expected.capacity), expected.capacity),
    ...list(
      'themesMissing',
      expected.themesInclude.filter((theme) => !deal.themes.some((found) => found === theme)),
    ),
    ...(deal.credibility <= expected.credibilityAtMost ? {} : { credibility: deal.credibility }),
    ...list(
      'neverParties',
      mustNot.parties?.filter((id) => deals.some((told) => told.parties.some((party) => party.id === id))),
    ),
    ...list(
      'neverAmounts',
      mustNot.amounts?.filter((value) => chosen.includes(value)),
    ),
    ...list(
      'neverStages',
      mustNot.stages?.filter((stage) => deals.some((told) => told.stage === stage)),
    ),
  };
}

/** An end that nothing is expected of may be any; that of a conditional leg may be missing. */
function isEnd(read: string | undefined, wanted: string | undefined, isConditional = false): boolean {
  return wanted === undefined || (read === undefined ? isConditional : isSameId(read, wanted));
}

/** A name may be given in full or as everybody says it: `apollo` and `apollo-global-management`. */
function isSameId(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

function isSameParty(a: ExpectedDeal['parties'][number], b: ExpectedDeal['parties'][number]): boolean {
  return isSameId(a.id, b.id) && roleOf(a.role) === roleOf(b.role);
}

/** A utility that supplies a site is its provider of power. */
const roleOf = (role: string) => (role === 'utility' ? 'provider' : role);

/** Whether two lists hold the same, in any order. */
function isSameList<A, B>(a: readonly A[], b: readonly B[], isSame: (a: A, b: B) => boolean): boolean {
  const rest = [...a];
  for (const wanted of b) {
    const at = rest.findIndex((item) => isSame(item, wanted));
    if (at === -1) return false;
    rest.splice(at, 1);
  }
  return rest.length === 0;
}

/** The main leg comes first, each expected one is there as it is described, and there is none besides. */
function compareLegs({ legs }: ReadDeal, { legs: expected }: ExpectedDeal): Differences {
  const isAs = (leg: ReadDeal['legs'][number], wanted: ExpectedDeal['legs'][number]) =>
    leg.type === wanted.type &&
    isEnd(leg.from, wanted.from, wanted.conditional) &&
    isEnd(leg.to, wanted.to, wanted.conditional) &&
    leg.conditional === (wanted.conditional ?? false);
  const [main, ...others] = expected;
  const isRight =
    legs.length === expected.length &&
    (!main || (legs[0] !== undefined && isAs(legs[0], main))) &&
    others.every((wanted) => legs.some((leg) => isAs(leg, wanted)));
  return isRight ? {} : { legs };
}

function compareAmounts({ amount }: ReadDeal, { amount: expected }: ExpectedDeal): Differences {
  if (!expected || !amount) return expected || amount ? { amount } : {};
  const { status, alternative, ...figure } = expected;
  const placed = (some: object) => ('zone' in some && some.zone === 'lead' ? { ...some, zone: 'body' } : some);
  const read = { ...placed(pick(amount, figure) as object), status: amount.status === 'conflict' ? 'conflict' : 'settled' };
  const isAlternative =
    !alternative ||
    amount.alternatives.some(
      ({ value, zone, currency }) =>
        value === alternative.value && zone === alternative.zone && currency === (alternative.currency ?? currency),
    );
  return {
    // Whether a standfirst is the lead or stands above it is a matter of taste; both are the text.
    ...differ('amount', read, { ...placed(figure), status }),
    ...(isAlternative ? {} : { alternatives: amount.alternatives }),
  };
}

/** Every span, cut out of the text, is its quote. */
function compareSpans({ text, deals }: ReadArticle): Differences {
  const evidence = deals.flatMap((deal) => deal.evidence);
  return list(
    'spans',
    evidence.filter(({ start, end, quote }) => text.slice(start, end) !== quote),
  );
}

/** Of what was read, the properties that something is expected of. */
function pick(read: object | null, expected: object | null): unknown {
  if (!read || !expected) return read;
  return Object.fromEntries(Object.keys(expected).map((key) => [key, (read as Record<string, unknown>)[key]]));
}

function contains(text: string | undefined, part: string | null): boolean {
  return part === null ? text === undefined : (text?.includes(part) ?? false);
}

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const differ = (field: string, read: unknown, expected: unknown) => (isEqual(read, expected) ? {} : { [field]: read });
const list = (field: string, faults: readonly unknown[] = []) => (faults.length === 0 ? {} : { [field]: faults });
