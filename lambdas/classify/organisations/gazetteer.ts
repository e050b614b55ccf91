import type { Organisation } from '../../deal/claim.ts';
import { BANKS } from './data/banks.ts';
import { BUILDERS } from './data/builders.ts';
import { CHIPS } from './data/chips.ts';
import { CLOUDS } from './data/clouds.ts';
import { HARDWARE } from './data/hardware.ts';
import { INVESTORS } from './data/investors.ts';
import { LABS } from './data/labs.ts';
import { MINERS } from './data/miners.ts';
import { NEOCLOUDS } from './data/neoclouds.ts';
import { POWER } from './data/power.ts';
import { SITES } from './data/sites.ts';
import { STATES } from './data/states.ts';
import { TECH } from './data/tech.ts';
import { TELECOMS } from './data/telecoms.ts';
import { toId } from './to-id.ts';

/** What an organisation is in the business of infrastructure; decides who provides and who buys where words do not say. */
export type Kind =
  | 'lab'
  | 'cloud'
  | 'chip'
  | 'hardware'
  | 'neocloud'
  | 'site'
  | 'miner'
  | 'power'
  | 'telecom'
  | 'builder'
  | 'tech'
  | 'investor'
  | 'bank'
  | 'state';

/** A form in which an organisation is printed. */
export interface Alias {
  readonly printed: string;
  /** The languages in which it is that name; any language where absent. */
  readonly languages: readonly string[] | undefined;
  /** Whether it is a common word too, which a capital makes a name only inside a sentence. */
  readonly isWord: boolean;
  readonly organisation: Organisation;
  readonly kind: Kind;
}

/** An organisation of the gazetteer. */
export interface Entry extends Organisation {
  readonly kind: Kind;
  /** What exactly it does within its kind: *foundry*, *sovereign*. */
  readonly trade: string;
  /** The name itself first. */
  readonly aliases: readonly Alias[];
  /** As *NASDAQ:NVDA*. */
  readonly tickers: readonly string[];
  /** Id of the organisation that owns most of it. */
  readonly parent?: string;
}

/**
 * Real organisations by kind. A line `# trade` begins those of a trade; every other line is one organisation, its parts set apart by `|`:
 *
 * - the name, from which its id is made, so that a name here never changes;
 * - other names, in any script: legal and short forms, former names, brands. A subsidiary whose deals are its parent's is one of the parent's names;
 * - `Name?` for one that is a common word too (*Orange*), `Name@id,vi` for one that is that name in these languages alone (*AS* is America in Indonesian);
 * - `$NASDAQ:NVDA` for what it is listed as, read only behind the name of an exchange;
 * - `^Parent` for who owns most of it, where its deals are its own.
 *
 * A name in a script without spaces is long or rare enough to be no part of other words; what it is hidden in nevertheless stands in `not-organisations.ts`.
 * One name for two organisations stands with the one that this field means: *Reliance* is Reliance Industries (its telephones are *Jio*), *Tata* stands only with a
 * second word, *Brookfield* is the whole group but for what it owns, *Fidelity* the asset manager, *EQT* the fund and *EQT Corp* the gas producer, *AES* the utility,
 * *SB Energy* SoftBank's, *Macquarie* the group, *Georgia* the American state, *KEPCO* the Korean utility, *KIA* Kuwait's fund.
 */
const LINES: Readonly<Record<Kind, string>> = {
  lab: LABS,
  cloud: CLOUDS,
  chip: CHIPS,
  hardware: HARDWARE,
  neocloud: NEOCLOUDS,
  site: SITES,
  miner: MINERS,
  power: POWER,
  telecom: TELECOMS,
  builder: BUILDERS,
  tech: TECH,
  investor: INVESTORS,
  bank: BANKS,
  state: STATES,
};

/** The organisations of the gazetteer. */
export const ORGANISATIONS: readonly Entry[] = (Object.entries(LINES) as [Kind, string][]).flatMap(([kind, text]) =>
  parseLines(text, kind),
);

function parseLines(text: string, kind: Kind): Entry[] {
  const entries: Entry[] = [];
  let trade = '';
  for (const line of text.trim().split('\n')) {
    if (line.startsWith('# ')) trade = line.slice(2);
    else entries.push(parseEntry(line.split('|'), { kind, trade }));
  }
  return entries;
}

function parseEntry(parts: readonly string[], { kind, trade }: { kind: Kind; trade: string }): Entry {
  const [first = ''] = parts;
  const name = first.endsWith('?') ? first.slice(0, -1) : first;
  const organisation = { id: toId(name), name };
  const aliases: Alias[] = [];
  const tickers: string[] = [];
  let parent: string | undefined;
  for (const part of parts) {
    if (part.startsWith('$')) tickers.push(part.slice(1));
    else if (part.startsWith('^')) parent = toId(part.slice(1));
    else aliases.push(parseAlias(part, organisation, kind));
  }
  return { id: organisation.id, name, kind, trade, aliases, tickers, ...(parent && { parent }) };
}

function parseAlias(part: string, organisation: Organisation, kind: Kind): Alias {
  const at = part.indexOf('@');
  const isWord = part.endsWith('?');
  const printed = at >= 0 ? part.slice(0, at) : isWord ? part.slice(0, -1) : part;
  return { printed, languages: at >= 0 ? part.slice(at + 1).split(',') : undefined, isWord, organisation, kind };
}
