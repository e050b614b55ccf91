import type { ClaimField, SourcedReport } from '../../lambdas/deal/claim.ts';
import { chooseFields } from '../../lambdas/score/compose-deal.ts';
import { type Statement, statementsOf } from '../../lambdas/score/statement.ts';
import { describeCriterion, describeDefeat } from './describe-criterion.ts';
import type { Entry, Told } from './entry.ts';
import { toWords } from './words.ts';

/** The parties, each in the role that its most believable claim gives it. */
export function explainParties(reports: readonly SourcedReport[]): Entry[] {
  const { parties, statements } = chooseFields(reports).parties;
  return parties.map(({ id, name, role }) => {
    const [first, ...others] = statements.filter(({ claim }) => claim.value.id === id);
    const other = others.find(({ claim }) => claim.value.role !== role);
    return {
      value: `${name}, ${toWords(role)}`,
      how:
        first && other
          ? `Its role is that of “${first.claim.quote}”: ${describeCriterion(first, other)}.`
          : describeCount(others),
      told: [first, ...others].flatMap((statement): Told | [] => {
        if (!statement || !first) return [];
        if (statement === first) return { ...statement, standing: 'chosen', fate: 'gives the party' };
        if (statement.claim.value.role === role) return { ...statement, standing: 'agrees', fate: 'says the same' };
        return {
          ...statement,
          standing: 'lost',
          fate: `another role, less believed, since ${describeDefeat(first, statement)}`,
        };
      }),
    };
  });
}

/** Who is named as displaced, competing or incumbent; last the claims about those who are parties of the deal. */
export function explainAffected(reports: readonly SourcedReport[]): Entry[] {
  const { affected, statements } = chooseFields(reports).affected;
  const parties = statementsOf(reports, 'affected').filter(({ claim }) => !statements.some((other) => other.claim === claim));
  const entries = affected.map(({ id, name }) =>
    explainMention(
      name,
      statements.filter(({ claim }) => claim.value.id === id),
    ),
  );
  if (parties.length === 0) return entries;
  const told = parties.map((statement): Told => ({ ...statement, standing: 'lost', fate: 'a party of the deal' }));
  return [...entries, { value: 'Not affected', how: 'Who is a party of the deal is not displaced by it.', told }];
}

/** Every theme, with the claims that name it. */
export function explainThemes(reports: readonly SourcedReport[]): Entry[] {
  const byTheme = Map.groupBy(chooseFields(reports).themes, ({ claim }) => claim.value);
  return [...byTheme].map(([theme, statements]) => explainMention(toWords(theme), statements));
}

function explainMention(value: string, [first, ...others]: readonly Statement<ClaimField>[]): Entry {
  return {
    value,
    how: describeCount(others),
    told: [
      ...(first ? [{ ...first, standing: 'chosen', fate: 'names it' } as const] : []),
      ...others.map((statement): Told => ({ ...statement, standing: 'agrees', fate: 'says the same' })),
    ],
  };
}

function describeCount(others: readonly unknown[]): string {
  return others.length === 0 ? '' : 'All its claims agree.';
}
