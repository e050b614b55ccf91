import type { Organisation } from '../../deal/claim.ts';
import { type Kind, ORGANISATIONS } from './gazetteer.ts';

/** Markets by the names of their exchanges: a share moves from one exchange of a market to another, and keeps its symbol. */
const MARKETS: Readonly<Record<string, string>> = {
  NASDAQ: 'US',
  NASDAQGS: 'US',
  NASDAQGM: 'US',
  NASDAQCM: 'US',
  NYSE: 'US',
  TSX: 'CA',
  ASX: 'AU',
  NZX: 'NZ',
  NZE: 'NZ',
  LSE: 'GB',
  LON: 'GB',
  HKEX: 'HK',
  HKG: 'HK',
  SEHK: 'HK',
  HKSE: 'HK',
  KRX: 'KR',
  KOSPI: 'KR',
  TYO: 'JP',
  TSE: 'JP',
  TPE: 'TW',
  TWSE: 'TW',
  NSE: 'IN',
  SGX: 'SG',
  IDX: 'ID',
  KLSE: 'MY',
  SET: 'TH',
  SSE: 'SH',
  SZSE: 'SZ',
  EPA: 'FR',
  ETR: 'DE',
  XETRA: 'DE',
  FRA: 'DE',
  BIT: 'IT',
  BME: 'ES',
  AMS: 'NL',
  SWX: 'CH',
  MOEX: 'RU',
  TADAWUL: 'SA',
  ADX: 'AE',
  DFM: 'AE',
  BVMF: 'BR',
  B3: 'BR',
};
/** The name of an exchange before a symbol: *(NASDAQ: *, *NYSE:*. */
const EXCHANGE = /(?<![\p{L}\p{N}])(\p{L}[\p{L}\p{N}]{1,8})[\s\u00a0]?[:：][\s\u00a0]?$/u;
const REACH = 14;

interface Listed {
  readonly printed: string;
  readonly organisation: Organisation;
  readonly kind: Kind;
}

const LISTED: ReadonlyMap<string, Listed> = new Map(
  ORGANISATIONS.flatMap(({ id, name, kind, tickers }) =>
    tickers.map((ticker) => {
      const [exchange = '', printed = ''] = ticker.split(':');
      return [toKey(exchange, printed), { printed, organisation: { id, name }, kind }] as const;
    }),
  ),
);

/** The organisation that a symbol stands for behind the name of its exchange: *IREN* in *(NASDAQ: IREN)*. */
export function findListed(text: string, symbol: string, index: number): Listed | undefined {
  if (symbol.length > 10 || !/^[\p{Lu}\p{N}]/u.test(symbol)) return undefined;
  const exchange = EXCHANGE.exec(text.slice(Math.max(0, index - REACH), index))?.[1];
  return exchange ? LISTED.get(toKey(exchange, symbol)) : undefined;
}

function toKey(exchange: string, symbol: string): string {
  const name = exchange.toUpperCase();
  return `${MARKETS[name] ?? name}:${symbol}`;
}
