import type { Traits } from '../deal/traits.ts';
import type { ReportCut } from './cut-reports.ts';
import { readTraits, tellOfOne } from './traits.ts';

/**
 * Joins cuts of different parties that tell of one deal: one report names the fund that leads a round and another who is given the money, a third adds
 * whom the others leave out. Two are joined where a report of each tells of one deal (`tellOfOne`); what is joined to a third is joined to each other.
 *
 * @param cuts in order of time
 * @returns the cuts of each deal, in the same order
 */
export function joinCuts(cuts: readonly ReportCut[]): ReportCut[][] {
  const deals = new Map(cuts.map((cut) => [cut, [cut]]));
  for (const [a, b] of listPairs(cuts)) {
    const [those, these] = [deals.get(a) ?? [], deals.get(b) ?? []];
    if (those === these) continue;
    const all = [...those, ...these];
    for (const cut of all) deals.set(cut, all);
  }
  return [...new Set(cuts.map((cut) => deals.get(cut) ?? [cut]))].map((deal) => cuts.filter((cut) => deal.includes(cut)));
}

/** Pairs of cuts that tell of one deal. */
function* listPairs(cuts: readonly ReportCut[]): Generator<[ReportCut, ReportCut]> {
  const byParty = new Map<string, { cut: ReportCut; traits: Traits }[]>();
  for (const cut of cuts) {
    for (const traits of distinct(cut.reports.flatMap((report) => readTraits(report) ?? []))) {
      for (const id of traits.parties) {
        const others = byParty.get(id) ?? [];
        for (const other of others) {
          if (other.traits.partiesKey !== traits.partiesKey && tellOfOne(other.traits, traits)) yield [other.cut, cut];
        }
        byParty.set(id, [...others, { cut, traits }]);
      }
    }
  }
}

/** One of those that are the same in everything. */
function distinct(all: readonly Traits[]): Traits[] {
  return [...new Map(all.map((traits) => [JSON.stringify(traits), traits])).values()];
}
