import type { DealType } from '../deal/taxonomy.ts';
import type { FoundParty } from './find-parties.ts';
import type { Act } from './languages/lexicon.ts';
import type { Kind } from './organisations/gazetteer.ts';

/** Who lends or invests for the return alone. */
const FINANCIAL: ReadonlySet<Kind | undefined> = new Set<Kind | undefined>(['investor', 'bank', undefined]);

/**
 * The ids of the one or two parties that a deal is told by, sorted: who gives and who takes, or two who give together.
 *
 * A round and a loan are told by who takes the money alone, unless exactly one gives it and a title names that one, or exactly one who
 * gives is in the business itself: which of many investors a report names is chance, and reports of one round must meet.
 */
export function listPrincipals(
  main: { type: DealType; act: Act },
  { parties, titled }: { parties: readonly FoundParty[]; titled: ReadonlySet<string> },
): string[] {
  const givers = parties.filter(({ side }) => side === 'giver');
  const takers = parties.filter(({ side }) => side === 'taker');
  const shared = main.act === 'raise' || main.act === 'receive' || main.type === 'debt_financing';
  const business = givers.filter(({ mention }) => !FINANCIAL.has(mention.kind));
  const lone = givers.length === 1 ? givers : business.length === 1 && givers.length <= 2 ? business : [];
  const telling =
    shared && takers.length > 0
      ? lone.filter(({ mention }) => titled.has(mention.organisation.id) || !FINANCIAL.has(mention.kind))
      : givers.slice(0, 1);
  const sellers =
    givers.length === 0 || (main.type === 'acquisition' && takers.length === 0)
      ? parties.filter(({ side }) => side === 'seller').slice(0, 1)
      : [];
  const chosen =
    takers.length > 0
      ? [...(shared ? telling : [...telling, ...sellers]), ...takers.slice(0, 1)]
      : [...givers.slice(0, sellers.length > 0 ? 1 : 2), ...sellers];
  const ids = (chosen.length > 0 ? chosen : parties.slice(0, 1)).map(({ mention }) => mention.organisation.id);
  return [...new Set(ids)].sort();
}
