import type { Conflict } from '../../deal/deal.ts';
import type { Change, EditionOrigin, EditionSums } from '../../deal/edition.ts';
import type { Measure, Money, Quantity } from '../../deal/quantity.ts';
import type { Stage } from '../../deal/stage.ts';
import type { Standing } from '../../deal/standing.ts';
import type { DealType, PartyRole, Theme, Zone } from '../../deal/taxonomy.ts';
import type { Settings } from '../../settings.ts';

export type Language = Settings['languages'][number];

/** What fills a headline beside its subject; each is ready to print. */
export interface Slots {
  readonly object?: string;
  readonly amount?: string;
  readonly capacity?: string;
  /** A state or place that hosts. */
  readonly place?: string;
}

/** How far the headline may go: as the stage says, or `reported` where a weak source claims more than it can carry. */
export type Frame = Stage | 'reported';

/** Which of the two sides of a leg a headline is told from. */
export type Voice = 'giver' | 'taker';

/** Words and rules of one language. All text is plain: whoever renders it escapes it. */
export interface Catalogue {
  readonly language: Language;
  readonly wording: Wording;
  /** As a phrase. */
  readonly stages: Readonly<Record<Stage, string>>;
  readonly badges: Readonly<Record<Standing, string>>;
  readonly types: Readonly<Record<DealType, string>>;
  readonly roles: Readonly<Record<PartyRole, string>>;
  readonly zones: Readonly<Record<Zone, string>>;
  /** What a theme means: in a sentence that is true of every deal that has it, and in one of what it would mean if it came about. */
  readonly themes: Readonly<Record<Theme, { readonly stated: string; readonly supposed: string }>>;
  /** What goes from the one to the other. */
  readonly flows: Readonly<Record<DealType, string>>;
  readonly conflictFields: Readonly<Record<Conflict['field'], string>>;
  readonly conflictKinds: Readonly<Record<Conflict['kind'], string>>;
  /** Says no more than the frame allows. */
  headline(frame: Frame, told: { type: DealType; voice: Voice; subject: string; slots: Slots }): string;
  money(money: Pick<Money, 'value' | 'currency'>): string;
  qualified(quantity: Quantity, print: (value: number) => string): string;
  measure(measure: Measure): string;
  number(value: number): string;
  list(items: readonly string[]): string;
  /** With *or*. */
  either(items: readonly string[]): string;
  date(iso: string): string;
  /** The days after `since` and until `asOf`: those of two editions in a row share none. */
  dates(since: string, asOf: string): string;
  languageName(code: string): string;
  /** As a phrase; its first word is no name. */
  change(change: Change): string;
  sentences: Sentences;
}

/** Fixed words of the letter. */
export interface Wording {
  /** Between a label and what it names, with its spaces. */
  readonly colon: string;
  readonly semicolon: string;
  readonly tagline: string;
  readonly skipped: string;
  readonly lead: string;
  readonly leadNote: string;
  readonly announced: string;
  readonly unconfirmed: string;
  readonly unconfirmedNote: string;
  readonly ended: string;
  readonly moves: string;
  readonly numbers: string;
  readonly ties: string;
  readonly tiesNote: string;
  readonly tieUnconfirmed: string;
  readonly tieLoop: string;
  readonly checks: string;
  readonly checksNote: string;
  readonly origin: string;
  readonly whatChanged: string;
  readonly isNew: string;
  readonly whyItMatters: string;
  readonly whyItWouldMatter: string;
  readonly machineTranslated: string;
  readonly sources: string;
  readonly importance: string;
  readonly credibility: string;
  readonly amount: string;
  readonly capacity: string;
  readonly accelerators: string;
  readonly term: string;
  readonly stake: string;
  readonly valuation: string;
  readonly parties: string;
  readonly stage: string;
  readonly type: string;
  readonly conditional: string;
  readonly disputed: string;
  readonly settled: string;
  readonly before: string;
  readonly notGiven: string;
  readonly noAmount: string;
  readonly undisclosed: string;
  readonly noChange: string;
  readonly loop: string;
  readonly loopSupposed: string;
  readonly quietTitle: string;
  readonly deals: string;
  readonly dollars: string;
  readonly bounded: string;
  readonly power: string;
  readonly noFigure: string;
  readonly method: string;
  readonly archive: string;
  readonly contents: string;
}

/** Sentences with numbers or names in them. */
export interface Sentences {
  issue(week: string): string;
  edition(week: string): string;
  /** How many deals stand where. */
  summary(counts: Readonly<Record<Standing, number>>): string;
  quiet(origin: EditionOrigin): string;
  quietSubject(week: string): string;
  subject(headline: string, frame: Frame): string;
  also(headline: string): string;
  converted(money: string): string;
  /** What another passage gives; with `isOnly`, of the one source there is. */
  says(said: { zone: string; values: string; isOnly: boolean }): string;
  moreSources(count: number): string;
  affected(names: string, count: number): string;
  quote(text: string): string;
  place(value: string, zone: string): string;
  span(low: string, high: string): string;
  ceiling(high: string): string;
  sumNotes(sums: EditionSums): string[];
  drops(drops: EditionOrigin['drops']): string;
  articles(articles: EditionOrigin['articles']): string;
  deals(deals: EditionOrigin['deals'] & { printed: number }): string;
  sentTo(address: string): string;
  readonly unsubscribe: string;
}
