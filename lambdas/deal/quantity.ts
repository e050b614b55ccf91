/** How a printed figure is to be taken. A range or a ceiling never enters a sum as exact. */
export type Qualifier = 'exact' | 'about' | 'at_least' | 'more_than' | 'up_to' | 'range' | 'undisclosed';

/** A figure as printed, with its value in base units: units of the currency, MW, accelerators, months, percent. */
export interface Quantity {
  /** Base units; the lower end of a range. */
  readonly value: number;
  readonly qualifier: Qualifier;
  /** Only for `range`. */
  readonly low?: number;
  readonly high?: number;
  /** The text exactly as printed. */
  readonly printed: string;
  /** What the figure covers where the text says: `total`, `annual`, `equity`, `debt`, `it_load`, `grid`. */
  readonly basis?: string;
}

export interface Money extends Quantity {
  /** ISO 4217, or `?` where the symbol or word could be several and the article does not settle it. */
  readonly currency: string;
  /** The same sum in another currency, where the text gives it right behind. */
  readonly equivalent?: Pick<Money, 'value' | 'currency' | 'printed'>;
}

export interface Measure extends Quantity {
  readonly unit: 'MW' | 'accelerators' | 'months' | '%';
}
