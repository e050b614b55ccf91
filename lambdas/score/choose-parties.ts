import type { Leg, SourcedReport } from '../deal/claim.ts';
import type { Party } from '../deal/deal.ts';
import { type Statement, statementsOf } from './statement.ts';

interface ChosenParties {
  readonly parties: Party[];
  readonly statements: Statement<'party'>[];
}

/** The parties of a deal, those of its main leg first, each in the role that its most believable statement gives it. */
export function chooseParties(reports: readonly SourcedReport[], [main]: readonly Leg[]): ChosenParties {
  const statements = statementsOf(reports, 'party');
  const byId = new Map<string, Party>();
  for (const { claim } of statements) {
    const { id, name, role } = claim.value;
    if (!byId.has(id)) byId.set(id, { id, name, role });
  }
  const place = ({ id }: Party) => (id === main?.from ? 0 : id === main?.to ? 1 : 2);
  return { parties: [...byId.values()].sort((a, b) => place(a) - place(b)), statements };
}
