/** A sum that a text is said to hold. */
export interface ExpectedSum {
  readonly text: string;
  readonly lang: string;
  readonly amount: number;
  /** A code of ISO 4217, a sign, or the name of a unit in some language. */
  readonly unit: string | undefined;
}

/** Names of units in the data that stand for one currency; a bare dollar in a text without an article is the American one. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  USD: ['$', 'Dollar', 'Dólar', 'United States dollar', 'Dollar États-Unis', 'Dólar estadounidense', 'Dólar estadunidense'],
  EUR: ['Euro'],
  GBP: ['£', 'Pound', 'Libra', 'Livre', 'British pound'],
  JPY: ['Yen', 'Yen Japonais', 'Japanese yen'],
  CNY: ['Yuan Chinois', 'Yuan chino', 'Yuan chinês', 'Chinese yuan'],
  CAD: ['Dollar Canadien', 'Canadian dollar', 'Dólar canadiense', 'Dólar canadense'],
  AUD: ['Dollar Australien', 'Dólar australiano', 'Australian dollar'],
  NZD: ['Dollar néo-zélandais', 'Dólar neozelandés', 'Dólar neozelandês'],
  HKD: ['Dollar de Hong Kong', 'Dólar de Hong Kong'],
  INR: ['Roupie indienne', 'Indian rupee'],
  MXN: ['Mexican peso', 'Peso mexicano'],
  CHF: ['Franco suizo', 'Franco suíço', 'Franc suisse', 'Swiss franc'],
  KHR: ['Cambodian riel'],
  FIM: ['Finnish markka', 'Mark Finlandais', 'Marco finlandés', 'Marco finlandês'],
  ESP: ['PTS', 'Peseta'],
  NLG: ['Netherlands guilder', 'Florim holandês', 'Florín holandés', 'Florin Néerlandais'],
};
/** Names that several currencies share: without an article they are open. */
const SHARED = ['Franc', 'Franco', 'Dinar', 'Riyal', 'Rial', 'Rupee'];
/** Parts of a unit, which the data count as units of their own: *50 cents* is 50 there. */
const PARTS = ['Cent', 'Centavo', 'Centimes', 'Pence', 'Penny', 'Penique', 'Pêni', 'Sen'];

/**
 * Why an expectation of the data is none of ours, if it is not: what the domain says of sums contradicts it.
 *
 * @returns undefined for one that is
 */
export function findContradiction({ unit, text }: ExpectedSum): string | undefined {
  if (unit === undefined) return 'slang without a currency';
  if ((unit === 'INR' && /rupee/iu.test(text)) || (unit === '£' && /جنيه/u.test(text))) return 'name of several currencies';
  if (unit === 'Bitcoin') return 'no currency of a country';
  if (unit === 'AUD' && !/AUD|austral/iu.test(text)) return 'slang without a currency';
  // An article settles `¥`; a word alone does not.
  if (unit === 'JPY' && /¥/u.test(text)) return 'bare sign of two currencies';
  if (unit === '$' && /[元块塊個]/u.test(text)) return '元 as a dollar';
  return undefined;
}

/** What an expectation comes to in base units: 50 cents are a half. */
export function toBaseUnits({ amount, unit }: ExpectedSum): number {
  return unit !== undefined && PARTS.includes(unit) ? amount / 100 : amount;
}

/** Whether a currency that was read is the one expected. */
export function isSameCurrency(read: string, unit: string): boolean {
  return read === unit || UNITS[read]?.includes(unit) === true || ([...SHARED, ...PARTS].includes(unit) && read !== 'USD');
}
