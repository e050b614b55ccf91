import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NOT_ORGANISATIONS } from '../../lambdas/classify/organisations/data/not-organisations.ts';
import { findMentions } from '../../lambdas/classify/organisations/find-mentions.ts';
import { findParent } from '../../lambdas/classify/organisations/find-parent.ts';
import { ORGANISATIONS } from '../../lambdas/classify/organisations/gazetteer.ts';
import { toId } from '../../lambdas/classify/organisations/to-id.ts';

const DATA = new URL('../../lambdas/classify/organisations/data/', import.meta.url);
const LANGUAGES = ['zh', 'en', 'vi', 'es', 'ru', 'fr', 'pt', 'id', 'ja', 'ar', 'uk'];
const TRADES: Readonly<Record<string, readonly string[]>> = {
  lab: ['lab'],
  cloud: ['hyperscaler', 'cloud'],
  chip: ['processor', 'memory', 'foundry', 'equipment', 'packaging', 'design', 'interconnect'],
  hardware: ['server', 'network', 'storage', 'electrical', 'generation', 'cooling'],
  neocloud: ['neocloud'],
  site: ['developer', 'reit'],
  miner: ['miner'],
  power: ['utility', 'grid', 'nuclear', 'renewable', 'generator', 'oil-gas'],
  telecom: ['operator', 'tower'],
  builder: ['contractor', 'property'],
  tech: ['software', 'industry'],
  investor: ['fund', 'credit', 'sovereign', 'pension', 'insurer', 'venture'],
  bank: ['bank', 'development'],
  state: ['country', 'region'],
};
const SCRIPTS = { Han: /\p{sc=Han}/u, Katakana: /\p{sc=Katakana}/u, Cyrillic: /\p{sc=Cyrillic}/u, Arabic: /\p{sc=Arabic}/u };
/** Who makes most deals, and has a name in every script. */
const PRINCIPALS =
  'amazon microsoft google meta oracle apple ibm alibaba tencent baidu bytedance huawei tesla nvidia amd intel broadcom qualcomm samsung micron tsmc sk-hynix ' +
  'foxconn dell lenovo cisco nokia ericsson hitachi fujitsu toshiba siemens schneider-electric caterpillar rolls-royce nextera-energy constellation-energy ' +
  'westinghouse edf engie iberdrola enel totalenergies shell exxonmobil chevron eni petrobras rosatom vodafone telefonica deutsche-telekom softbank bharti-airtel ' +
  'china-mobile china-telecom orange-sa ntt blackrock blackstone brookfield carlyle apollo-global-management mubadala temasek public-investment-fund qatar-investment-authority jpmorgan ' +
  'morgan-stanley goldman-sachs citigroup bank-of-america deutsche-bank barclays bnp-paribas santander saudi-aramco reliance-industries adani spacex mistral-ai anthropic ' +
  'united-states united-kingdom france germany saudi-arabia united-arab-emirates qatar india japan south-korea china taiwan singapore malaysia indonesia vietnam brazil mexico russia ukraine';
const byId = new Map(ORGANISATIONS.map((entry) => [entry.id, entry]));
const aliases = ORGANISATIONS.flatMap((entry) => entry.aliases);

describe('the gazetteer', () => {
  test('holds well over a thousand organisations, each once and with what it is', () => {
    expect(byId.size).toBe(ORGANISATIONS.length);
    expect(ORGANISATIONS.length).toBeGreaterThan(2_000);
    expect(ORGANISATIONS.filter(({ kind, trade }) => !TRADES[kind]?.includes(trade))).toEqual([]);
  });

  test('has only lines that parse', () => {
    const lines = readdirSync(DATA).flatMap(
      (file) => readFileSync(new URL(file, DATA), 'utf8').split('`')[1]?.trim().split('\n') ?? [],
    );
    const part = /^(?:# [a-z-]+|[$][A-Z0-9]+:[A-Z0-9.]+|\^\S.*|[\p{L}\p{N}][^|?@$^]*(?:\?|@[a-z]{2}(?:,[a-z]{2})*)?)$/u;
    expect(lines.flatMap((line) => line.split('|')).filter((text) => !part.test(text) || text !== text.trim())).toEqual([]);
    expect(aliases.flatMap(({ languages }) => languages ?? []).filter((language) => !LANGUAGES.includes(language))).toEqual([]);
  });

  test('gives no name and no symbol to two', () => {
    const printed = [...aliases.map((alias) => alias.printed), ...NOT_ORGANISATIONS.trim().split('\n')];
    const tickers = ORGANISATIONS.flatMap((entry) => entry.tickers);
    expect(printed.filter((name, at) => printed.indexOf(name) !== at)).toEqual([]);
    expect(tickers.filter((ticker, at) => tickers.indexOf(ticker) !== at)).toEqual([]);
  });

  test.each(Object.entries(SCRIPTS))('names in %s who makes most deals', (script, letters) => {
    const principals = PRINCIPALS.split(' ');
    expect(principals.length).toBeGreaterThan(90);
    // Some Japanese names, as those of states, are in Han.
    const isNamed = (id: string) =>
      byId.get(id)?.aliases.some(({ printed }) => letters.test(printed) || (script === 'Katakana' && SCRIPTS.Han.test(printed)));
    expect(principals.filter((id) => !isNamed(id))).toEqual([]);
  });

  test('finds every organisation by every name that is no common word', () => {
    const lost = aliases.filter(({ printed, languages, isWord, organisation }) => {
      const [mention] = findMentions(printed, languages?.[0] ?? 'en');
      return !isWord && !(mention?.organisation.id === organisation.id && mention.end === printed.length);
    });
    expect(lost.map(({ printed }) => printed)).toEqual([]);
  });

  test('knows parents by ids that exist', () => {
    const parents = ORGANISATIONS.flatMap(({ parent }) => parent ?? []);
    expect(parents.length).toBeGreaterThan(100);
    expect(parents.filter((id) => !byId.has(id))).toEqual([]);
    expect(findParent('georgia-power')).toBe('southern-company');
    expect(findParent('nvidia')).toBeUndefined();
    expect(findParent(toId('Unheard of'))).toBeUndefined();
  });
});
