import type { Qualifier } from '../../deal/quantity.ts';
import type { Stage } from '../../deal/stage.ts';
import type { DealType, Modality, Theme } from '../../deal/taxonomy.ts';

/** What somebody does in a deal; `acts.ts` says which type, roles and needs each of them has. */
export type Act =
  | 'raise'
  | 'invest'
  | 'stake'
  | 'back'
  | 'receive'
  | 'borrow'
  | 'lend'
  | 'acquire'
  | 'sell'
  | 'supply'
  | 'order'
  | 'lease'
  | 'build'
  | 'spend'
  | 'merge'
  | 'venture'
  | 'contract'
  | 'partner'
  | 'adopt'
  | 'grant'
  | 'tie';

/** What kind of infrastructure a passage is about. */
export type Asset = 'site' | 'compute' | 'chips' | 'power' | 'plant' | 'lab';

/** How the party after a preposition stands to the act. */
export type Preposition = 'from' | 'to' | 'into' | 'with' | 'by' | 'of' | 'between' | 'other';

/** How a word before a name puts it to the verb behind: as a preposition would, on a side of the act, as one more who acts, or not at all. */
export type Coverb = Preposition | 'giver' | 'taker' | 'seller' | 'subject' | 'none';

/** Lists of phrases that may stand inside longer words of another meaning. */
export type Excepted =
  | Stage
  | 'negations'
  | 'conditions'
  | 'suppositions'
  | 'denials'
  | 'confirmations'
  | 'unconfirmed'
  | 'past'
  | 'rivalry';

/** What a sum of money is when it is not the amount of the deal. */
export type MoneyTopic = 'valuation' | 'results' | 'market' | 'prior' | 'capex' | 'price' | 'programme';

/** Phrases before and after a sum that say what it is. */
export interface MoneyWords {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** How a language that marks a name behind it marks each part that a name can play in an act; `read-marked-sides.ts` reads them. */
export type Mark = 'subject' | 'object' | 'joint' | 'to' | 'from' | 'with' | 'by' | 'of' | 'other';

/** Words behind names and acts, of a language that sets its small words behind what they govern. */
export interface Postpositions extends Readonly<Record<Mark, readonly string[]>> {
  /** Words that may stand between a name and its mark: *など*, *社*. */
  readonly fillers: readonly string[];
  /** What a company owns: who buys *Bの工場* buys it from B. */
  readonly parts: readonly string[];
  /** Words for the one whom the sentence is about. */
  readonly self: readonly string[];
  /** The mark of who acts, where another marks whom the sentence is about. */
  readonly actor: string;
  /** What right behind an act makes it describe the next word. */
  readonly describing: readonly string[];
  /** What right behind an act turns its sides. */
  readonly passive: readonly string[];
  /** Words right behind an act that say it did not happen. */
  readonly negations: readonly string[];
  /** Words right behind an act that only suppose it. */
  readonly suppositions: readonly string[];
}

/** By what names that no list holds are known in a script without spaces and capitals. */
export interface SpacelessNames {
  /** Words right before a name: what it is, or where it is from. */
  readonly before: readonly string[];
  /** Words right behind one. */
  readonly after: readonly string[];
  /** Words right behind a person, a place or a thing. */
  readonly notAfter: readonly string[];
  /** How names in Han characters end. */
  readonly endings: readonly string[];
  /** Words that make of such an ending a kind of company, or a thing. */
  readonly generic: readonly string[];
}

/** What makes an article no deal, by kind; `signal` kinds matter although they are none. */
export type Subject =
  | 'earnings'
  | 'capex'
  | 'policy'
  | 'opening'
  | 'statement'
  | 'opinion'
  | 'study'
  | 'launch'
  | 'market'
  | 'staff';

/**
 * The words of one language: data only. Phrases follow `compilePhrases()`: `*` stands for further letters of a word, case
 * and the shape of apostrophes are ignored.
 */
export interface Lexicon {
  readonly language: string;
  readonly decimal: '.' | ',';
  readonly acts: Readonly<Record<Act, readonly string[]>>;
  /** Phrases that hold the words of an act and are none: *investment firm*. */
  readonly notActs: readonly string[];
  readonly prepositions: Readonly<Record<Preposition, readonly string[]>>;
  /** Only of a language that marks names behind them; its `prepositions` are empty. */
  readonly postpositions?: Postpositions;
  readonly spacelessNames?: SpacelessNames;
  readonly assets: Readonly<Record<Asset, readonly string[]>>;
  /** From the strongest to the weakest: the first that is found near the deal decides. */
  readonly stages: readonly {
    readonly stage: Stage;
    readonly modality: Modality;
    readonly phrases: readonly string[];
    /** Whether the phrase hedges nothing behind words of `reported`: *a annoncé qu’il investirait* is no rumour. */
    readonly unlessReported?: true;
    /** Most characters between the phrase and the act; 60 unless said. */
    readonly reach?: number;
    /** The same where the phrase stands behind the act; as `reach` unless said. */
    readonly reachAfter?: number;
  }[];
  /** Words with which a party speaks: verbs behind them stand in reported speech. */
  readonly reported: readonly string[];
  /** Words before a sum that say it is what the deal comes to. */
  readonly amountNouns: readonly string[];
  /** What a deal is called where its worth is told. */
  readonly valuedDeals: readonly string[];
  /** Words with which somebody estimates what a thing is worth. */
  readonly appraisals: readonly string[];
  /** Words before the noun of an act that say there is none. */
  readonly none: readonly string[];
  /** Words close before an act that say it did not happen. */
  readonly negations: readonly string[];
  /** Words before an act, in its clause, that only suppose or advise it. */
  readonly suppositions: readonly string[];
  /** Words that make a statement conditional. */
  readonly conditions: readonly string[];
  /** Verbs that make a condition of a sentence that begins with them: *were the loan to close*; *comes the loan about*, word for word from German. */
  readonly inversions: readonly string[];
  /** Words with which a sentence goes on to tell what a condition of the one before would bring. */
  readonly consequences: readonly string[];
  /** Words that name a source without a name. */
  readonly anonymous: readonly string[];
  /** Words with which a party says that there is no such deal. */
  readonly denials: readonly string[];
  /** Words with which a party states a deal. */
  readonly confirmations: readonly string[];
  /** Words with which a party says nothing. */
  readonly refusals: readonly string[];
  /** Words of talks that are under way, wherever they stand in the text. */
  readonly talks: readonly string[];
  /** Words for both sides of a deal without their names, and for the deal itself. */
  readonly parties: readonly string[];
  /** Words that hand a statement to somebody named. */
  readonly attribution: readonly string[];
  /** Numbers in words; a power of ten multiplies what stands before it. Where a scale word alone is one of it (*миллиард долларов*), it stands here too. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Scale words with their factor: `billion` is 10⁹ in English and 10¹² in French. */
  readonly scales: Readonly<Record<string, number>>;
  /** Names of currencies, as ISO 4217 codes; a family of `currencies.ts` where a word names several. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Small words between scale and currency: *de* in `milliards de dollars`. */
  readonly ofWords: readonly string[];
  /** Names of currencies, in small letters, that also stand before the number: *dolar AS 5 juta*. */
  readonly currenciesBefore?: readonly string[];
  /** Signs, in small letters, for millions or more of one currency: *mdd*, millions of dollars in Mexico. */
  readonly scaledCurrencies?: Readonly<Record<string, { readonly currency: string; readonly factor: number }>>;
  /** Words behind a scale that add a half of it: *un milliard et demi*. */
  readonly halves?: readonly string[];
  /** Names of parts of a currency, as shares of it: *cents*. */
  readonly cents?: Readonly<Record<string, number>>;
  /** Whether three digits behind one point or comma are a group either way: Spanish groups with points in Spain and with commas in Mexico. */
  readonly groupsByEither?: true;
  readonly rangeWords: readonly string[];
  /** Words before the lower end of a range. */
  readonly rangeOpenings: readonly string[];
  readonly qualifiers: readonly {
    readonly qualifier: Qualifier;
    readonly before: readonly string[];
    readonly after: readonly string[];
  }[];
  readonly money: Readonly<
    Record<Exclude<MoneyTopic, 'price' | 'programme'>, MoneyWords> & Partial<Record<'price' | 'programme', MoneyWords>>
  >;
  readonly bases: readonly { readonly basis: string; readonly phrases: readonly string[] }[];
  readonly units: {
    readonly megawatt: readonly string[];
    readonly gigawatt: readonly string[];
    readonly accelerators: readonly string[];
    /** Words of counting between a number and what is counted. */
    readonly counters?: readonly string[];
    /** Where capacity is counted in ten thousands of them. */
    readonly kilowatt?: readonly string[];
    /** Words for percent, beside the sign. */
    readonly percent?: readonly string[];
    /** Words right behind a unit of power that make energy of it, beside `h`. */
    readonly hour?: readonly string[];
    readonly year: readonly string[];
    readonly month: readonly string[];
    /** Words that make a number of years a term. */
    readonly term: readonly string[];
    /** Words that make a percentage a stake. */
    readonly stake: readonly string[];
  };
  /** Words that place a sentence in the past of the deal. */
  readonly past: readonly string[];
  /** Words that may begin with a capital before or behind a name without being part of it. */
  readonly notNames: readonly string[];
  /** Words that may be part of a name, of which alone no name consists. */
  readonly commonWords: readonly string[];
  /** Words directly after a name that make it describe somebody else: *competitor* in `Nvidia competitor Groq`. */
  readonly modifiers: readonly string[];
  /** Words after which the name that speaks for a group stands: it acts although it stands behind *by*. */
  readonly leaders: readonly string[];
  /** Words before the name of a tenant; in French, *à* may as well stand before that of a landlord. */
  readonly letting: readonly string[];
  /** Verbs whose subject is given a contract to fulfil: it provides, and who stands behind the contract pays. */
  readonly winning: readonly string[];
  /** Conjunctions that join names. */
  readonly and: readonly string[];
  readonly legalForms: readonly string[];
  /** Words before a list of investors. */
  readonly investorLists: readonly string[];
  /** Words that show a sentence to be about a round of investors. */
  readonly rounds: readonly string[];
  /** Words behind a list of investors. */
  readonly investorPredicates: readonly string[];
  /** Words behind which a clause about something else begins. */
  readonly breaks: readonly string[];
  /** Buildings and grounds that are let: *hall*, *warehouse*. */
  readonly spaces: readonly string[];
  /** A site beyond the one that a deal is about. */
  readonly newSites: readonly string[];
  /** Words for what is between two companies, by which a deal is known where its verb is lost in translation. */
  readonly dealNouns: Readonly<Partial<Record<DealType, readonly string[]>>>;
  /** Words around a deal of a type, beside its nouns and acts: who sells, what is offered for, what is bought. They tell the type where no verb does. */
  readonly dealHints: Readonly<Partial<Record<DealType, readonly string[]>>>;
  /** Words with which somebody is named for advice or an opinion. */
  readonly advisers: readonly string[];
  /** Words before the name of who owns somebody else. */
  readonly owners: readonly string[];
  /** Words right before the name of a customer, and right behind it. */
  readonly serving: readonly string[];
  readonly served: readonly string[];
  readonly rivalry: readonly string[];
  readonly contrast: readonly string[];
  /** Words that make of what one company invests its own spending, where they stand near the beginning of an article. */
  readonly ownSpending?: readonly string[];
  readonly subjects: Readonly<Record<Subject, readonly string[]>>;
  /**
   * Words that stand before a name while its verb follows: *向 Acme 投资*. Of entries with the same words the first that names the act counts.
   * A lexicon that has them has its sides read by them, see `readCoverbSides()`.
   */
  readonly coverbs?: readonly {
    readonly as: Coverb;
    readonly acts?: readonly Act[];
    readonly phrases: readonly string[];
  }[];
  /** Longer words that hold phrases of a list and mean something else. */
  readonly exceptions?: Readonly<Partial<Record<Excepted, readonly string[]>>>;
  /** Whether a sum stands before the noun that says what is done with it. */
  readonly sumsFirst?: true;
  /** Words that hedge where no party states the deal: *is reported*, *plans to*. */
  readonly unconfirmed?: readonly string[];
  /** Offices and professions that stand before the name of a person, or behind that of whom the person speaks for. */
  readonly titles?: readonly string[];
  /** Words between an owner and what it owns, behind which no space stands. */
  readonly possessives?: readonly string[];
  /** How names of companies end in a script without spaces and capitals, and words before which no such name begins. */
  readonly nameForms?: readonly string[];
  readonly nameEdges?: readonly string[];
  /** Words that may stand right behind such a name, beside acts and words of speaking. */
  readonly nameFollowers?: readonly string[];
  /** What companies do and people do not: *files*, *completes a round*. Who does it at the beginning of a sentence is one. */
  readonly companyVerbs?: readonly string[];
  /** Rounds by their names, which are told without their sums as well. */
  readonly namedRounds?: readonly string[];
  /** Phrases of transactions outside infrastructure, which need an infrastructure party to count. */
  readonly themes: Readonly<Record<Theme, readonly string[]>>;
}

/** What reading sums of money takes of a lexicon. */
export type MoneyLexicon = Pick<
  Lexicon,
  | 'decimal'
  | 'numbers'
  | 'scales'
  | 'currencies'
  | 'ofWords'
  | 'rangeWords'
  | 'rangeOpenings'
  | 'qualifiers'
  | 'bases'
  | 'and'
  | 'currenciesBefore'
  | 'scaledCurrencies'
  | 'halves'
  | 'cents'
  | 'groupsByEither'
> &
  Partial<Pick<Lexicon, 'language'>> & { readonly prepositions: Pick<Lexicon['prepositions'], 'between' | 'from'> };
