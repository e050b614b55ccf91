import type { Claim, Evidence } from '../deal/claim.ts';
import type { DealType, Theme } from '../deal/taxonomy.ts';
import type { Told } from './build-report.ts';
import type { Affected } from './find-affected.ts';
import type { Event, Passage } from './find-events.ts';
import type { FoundParty } from './find-parties.ts';
import { readModality } from './read-modality.ts';

/** A leg of these makes its customer depend less on who supplied it before. */
const SUPPLY: ReadonlySet<DealType> = new Set<DealType>(['chip_supply', 'chip_adoption', 'compute_contract']);

interface ThemeInput {
  readonly told: Told;
  readonly parties: readonly FoundParty[];
  /** What the deal would bring with it. */
  readonly conditional: readonly Event[];
  readonly affected: readonly Affected[];
}

/**
 * The themes of a deal, each once: where the text first speaks of it, else where its shape shows it.
 *
 * A loan is debt; who buys power for computing does so because it is short; money that comes back for computing or chips is a circle; chips that no chip maker sells are custom ones; and chips or
 * computing from another source than an incumbent who is named are a second source and less dependence.
 */
export function listThemes(input: ThemeInput): Claim[] {
  const spoken = listSpoken(input.told);
  const shown = listShown(input).filter(({ value }, at, all) => {
    return !spoken.some((claim) => claim.value === value) && all.findIndex((other) => other.value === value) === at;
  });
  return [...spoken, ...shown];
}

function listSpoken({ passages, words }: Told): (Claim & { field: 'theme' })[] {
  const all = passages.flatMap((passage) => words.themes.find(passage.text).map((found) => toClaim(found.value, passage, found)));
  return all.filter(({ value }, at) => all.findIndex((other) => other.value === value) === at);
}

function listShown({ told, parties, conditional, affected }: ThemeInput): (Claim & { field: 'theme' })[] {
  const [main] = told.events;
  const legs = [main, ...told.others, ...conditional];
  const supply = legs.find(({ type }) => SUPPLY.has(type));
  const custom = legs.find(
    ({ type, sides }) => type === 'chip_adoption' && sides.giver.some(({ kind }) => kind !== undefined && kind !== 'chip'),
  );
  const incumbent = affected.find(
    ({ mention }) =>
      mention.kind === 'chip' || parties.some((party) => party.mention.kind === mention.kind && party.side === 'giver'),
  );
  const firm = told.others.find(
    (event) => SUPPLY.has(event.type) && readModality(event.passage, event, told.words) !== 'conditional',
  );
  const circle = main.type === 'equity_investment' || main.type === 'debt_financing' ? firm : undefined;
  return [
    ...(main.type === 'debt_financing' ? [toClaim('debt_funding', main.passage, main)] : []),
    ...(main.type === 'power_supply' ? [toClaim('power_constraint', main.passage, main)] : []),
    ...(circle && isReturn(main, circle) ? [toClaim('circular_financing', circle.passage, circle)] : []),
    ...(custom ? [toClaim('custom_silicon', custom.passage, custom)] : []),
    ...(supply && incumbent
      ? [
          toClaim('supplier_diversification', incumbent.passage, incumbent.mention),
          toClaim('compute_dependency', incumbent.passage, incumbent.mention),
        ]
      : []),
  ];
}

/** Whether what one leg gives comes back by another. */
function isReturn(money: Event, supply: Event): boolean {
  const ids = (event: Event, side: 'giver' | 'taker') => event.sides[side].map(({ organisation }) => organisation.id);
  return (
    ids(supply, 'taker').some((id) => ids(money, 'taker').includes(id)) &&
    ids(supply, 'giver').some((id) => ids(money, 'giver').includes(id))
  );
}

function toClaim(value: Theme, passage: Passage, { start, end }: { start: number; end: number }): Claim & { field: 'theme' } {
  const evidence: Evidence = {
    zone: passage.zone,
    start: passage.start + start,
    end: passage.start + end,
    quote: passage.text.slice(start, end),
    modality: 'asserted',
  };
  return { field: 'theme', value, ...evidence };
}
