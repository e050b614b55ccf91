import type { DealType, Theme } from '../../deal/taxonomy.ts';
import { PhraseFinder } from '../phrases.ts';
import type { Act, Asset, Coverb, Excepted, Lexicon, MoneyTopic, Preposition, Subject } from './lexicon.ts';

/** The phrases of a lexicon, compiled. */
export interface Words {
  readonly lexicon: Lexicon;
  readonly acts: PhraseFinder<Act>;
  readonly notActs: PhraseFinder<true>;
  readonly assets: PhraseFinder<Asset>;
  readonly prepositions: PhraseFinder<Preposition>;
  /** Words behind which a clause about something else begins. */
  readonly breaks: PhraseFinder<true>;
  readonly leaders: PhraseFinder<true>;
  readonly letting: PhraseFinder<true>;
  readonly winning: PhraseFinder<true>;
  readonly reported: PhraseFinder<true>;
  readonly amountNouns: PhraseFinder<true>;
  readonly valuedDeals: PhraseFinder<true>;
  readonly appraisals: PhraseFinder<true>;
  readonly none: PhraseFinder<true>;
  readonly negations: PhraseFinder<true>;
  readonly suppositions: PhraseFinder<true>;
  readonly conditions: PhraseFinder<true>;
  readonly inversions: PhraseFinder<true>;
  readonly consequences: PhraseFinder<true>;
  readonly anonymous: PhraseFinder<true>;
  readonly denials: PhraseFinder<true>;
  readonly confirmations: PhraseFinder<true>;
  readonly refusals: PhraseFinder<true>;
  readonly talks: PhraseFinder<true>;
  readonly parties: PhraseFinder<true>;
  readonly attribution: PhraseFinder<true>;
  readonly past: PhraseFinder<true>;
  readonly investorLists: PhraseFinder<true>;
  readonly rounds: PhraseFinder<true>;
  readonly investorPredicates: PhraseFinder<true>;
  readonly spaces: PhraseFinder<true>;
  readonly newSites: PhraseFinder<true>;
  readonly dealNouns: PhraseFinder<DealType>;
  readonly dealHints: PhraseFinder<DealType>;
  readonly advisers: PhraseFinder<true>;
  readonly owners: PhraseFinder<true>;
  readonly serving: PhraseFinder<true>;
  readonly served: PhraseFinder<true>;
  readonly rivalry: PhraseFinder<true>;
  readonly contrast: PhraseFinder<true>;
  /** In the order of the lexicon. */
  readonly stages: readonly { readonly entry: Lexicon['stages'][number]; readonly finder: PhraseFinder<true> }[];
  readonly money: readonly {
    readonly topic: MoneyTopic;
    readonly leading: PhraseFinder<true>;
    readonly trailing: PhraseFinder<true>;
  }[];
  readonly ownSpending: PhraseFinder<true>;
  readonly subjects: PhraseFinder<Subject>;
  /** Words that put the name behind them to an act; undefined in a language that has none. */
  coverbsOf(act: Act): PhraseFinder<Coverb> | undefined;
  readonly unconfirmed: PhraseFinder<true>;
  readonly titles: PhraseFinder<true>;
  readonly possessives: PhraseFinder<true>;
  readonly modifiers: PhraseFinder<true>;
  readonly nameForms: PhraseFinder<true>;
  readonly nameEdges: PhraseFinder<true>;
  readonly nameFollowers: PhraseFinder<true>;
  readonly companyVerbs: PhraseFinder<true>;
  readonly namedRounds: PhraseFinder<true>;
  readonly themes: PhraseFinder<Theme>;
  /** Whether only a comma or a conjunction stands in the gap between two names. */
  isList(gap: string): boolean;
  /** Whether the words after a name make it describe what follows. */
  isModifier(after: string): boolean;
}

/** The model of a chip right behind its maker's name: *8,000 Nvidia GB300 GPUs*. */
const MODEL =
  /^[\s\u00a0](?!FY)(?:\p{Lu}{1,3}\d{2,4}\p{Lu}{0,2}|Blackwell|Hopper|Rubin|Vera Rubin|Grace Blackwell|Instinct|Trainium\d?|TPUs?)(?![\p{L}\p{N}])/u;

const compiled = new WeakMap<Lexicon, Words>();

/** The compiled phrases of a lexicon; compiled once. */
export function compileWords(lexicon: Lexicon): Words {
  const known = compiled.get(lexicon);
  if (known) return known;
  const words = compile(lexicon);
  compiled.set(lexicon, words);
  return words;
}

function compile(lexicon: Lexicon): Words {
  const conjunctions = new Set(lexicon.and);
  const modifiers = flag(lexicon.modifiers);
  const coverbs = new Map<Act, PhraseFinder<Coverb>>();
  const except = (list: Excepted, phrases: readonly string[] = []) => flag(phrases, lexicon.exceptions?.[list]);
  return {
    lexicon,
    acts: new PhraseFinder(entries(lexicon.acts)),
    notActs: flag(lexicon.notActs),
    assets: new PhraseFinder(entries(lexicon.assets)),
    prepositions: new PhraseFinder(entries(lexicon.prepositions)),
    breaks: flag(lexicon.breaks),
    leaders: flag(lexicon.leaders),
    letting: flag(lexicon.letting),
    winning: flag(lexicon.winning),
    reported: flag(lexicon.reported),
    amountNouns: flag(lexicon.amountNouns),
    valuedDeals: flag(lexicon.valuedDeals),
    appraisals: flag(lexicon.appraisals),
    none: flag(lexicon.none),
    negations: except('negations', lexicon.negations),
    suppositions: except('suppositions', lexicon.suppositions),
    conditions: except('conditions', lexicon.conditions),
    inversions: flag(lexicon.inversions),
    consequences: flag(lexicon.consequences),
    anonymous: flag(lexicon.anonymous),
    denials: except('denials', lexicon.denials),
    confirmations: except('confirmations', lexicon.confirmations),
    refusals: flag(lexicon.refusals),
    talks: flag(lexicon.talks),
    parties: flag(lexicon.parties),
    attribution: flag(lexicon.attribution),
    past: except('past', lexicon.past),
    investorLists: flag(lexicon.investorLists),
    rounds: flag(lexicon.rounds),
    investorPredicates: flag(lexicon.investorPredicates),
    spaces: flag(lexicon.spaces),
    newSites: flag(lexicon.newSites),
    dealNouns: new PhraseFinder(entries(lexicon.dealNouns)),
    dealHints: new PhraseFinder(entries(lexicon.dealHints)),
    advisers: flag(lexicon.advisers),
    owners: flag(lexicon.owners),
    serving: flag(lexicon.serving),
    served: flag(lexicon.served),
    rivalry: except('rivalry', lexicon.rivalry),
    contrast: flag(lexicon.contrast),
    stages: lexicon.stages.map((entry) => ({ entry, finder: except(entry.stage, entry.phrases) })),
    money: entries(lexicon.money).map(([topic, { before, after }]) => ({ topic, leading: flag(before), trailing: flag(after) })),
    ownSpending: flag(lexicon.ownSpending ?? []),
    subjects: new PhraseFinder(entries(lexicon.subjects)),
    themes: new PhraseFinder(entries(lexicon.themes)),
    coverbsOf(act) {
      if (!lexicon.coverbs) return undefined;
      const known = coverbs.get(act);
      if (known) return known;
      const finder = new PhraseFinder(listCoverbs(act, lexicon.coverbs));
      coverbs.set(act, finder);
      return finder;
    },
    unconfirmed: except('unconfirmed', lexicon.unconfirmed),
    titles: flag(lexicon.titles ?? []),
    possessives: flag(lexicon.possessives ?? []),
    modifiers,
    nameForms: flag(lexicon.nameForms ?? []),
    nameEdges: flag([...(lexicon.nameEdges ?? []), ...(lexicon.nameForms ? Object.values(lexicon.acts).flat() : [])]),
    nameFollowers: flag(lexicon.nameFollowers ?? []),
    companyVerbs: flag(lexicon.companyVerbs ?? []),
    namedRounds: flag(lexicon.namedRounds ?? []),
    isList(gap) {
      const joiner = gap
        .replace(/[(（][^()（）]{0,60}[)）]/g, ' ')
        .replace(/[、，]/g, ',')
        .replace(/[\s\u00a0]{1,10}/g, ' ')
        .trim()
        .replace(/^,\s?/, '')
        .replace(/,$/, '')
        .trim()
        .toLowerCase();
      return gap.length < 80 && (joiner === '' ? /[,、，]/u.test(gap) : conjunctions.has(joiner) || /^[–—&+×/-]$/u.test(joiner));
    },
    isModifier(after) {
      const bare = after.replace(/^[\s\u00a0]?(?:\([^()]{0,40}\)|（[^（）]{0,40}）)/u, '');
      if (MODEL.test(bare)) return true;
      const found = modifiers.find(bare)[0];
      const gap = found && bare.slice(0, found.start);
      return gap !== undefined && /^[\s\u00a0-]{0,2}$/u.test(gap);
    },
  };
}

function flag(phrases: readonly string[], exceptions: readonly string[] = []): PhraseFinder<true> {
  return new PhraseFinder([[true, phrases]], exceptions);
}

/** The coverbs with what each means before an act: that of the first entry that holds it and is for this act or any. */
function listCoverbs(act: Act, entries: NonNullable<Lexicon['coverbs']>): [Coverb, readonly string[]][] {
  const taken = new Set<string>();
  return entries
    .filter(({ acts }) => !acts || acts.includes(act))
    .map(({ as, phrases }) => {
      const own = phrases.filter((phrase) => !taken.has(phrase));
      for (const phrase of own) taken.add(phrase);
      return [as, own];
    });
}

/** The entries of a record, with the type of its keys. */
function entries<K extends string, V>(record: Readonly<Partial<Record<K, V>>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}
