import type { SourcedReport } from '../../lambdas/deal/claim.ts';
import { weighLegs } from '../../lambdas/score/choose-legs.ts';
import { describeLeg, type Names } from './describe-value.ts';
import type { Entry, Told } from './entry.ts';

type Weighed = ReturnType<typeof weighLegs>[number];

/** The legs, the main one first, each with every claim that tells of it. */
export function explainLegs(reports: readonly SourcedReport[], names: Names): Entry[] {
  const weighed = weighLegs(reports);
  return weighed.map((one, at) => ({
    value: `${describeLeg(one.leg, names)}${at === 0 && weighed.length > 1 ? ' (the main leg)' : ''}`,
    how: [describePlace(weighed, at), describeCondition(one)].filter((said) => said !== '').join(' '),
    told: listTold(one),
  }));
}

function describePlace(weighed: readonly Weighed[], at: number): string {
  const [main, second] = weighed;
  if (!main || !second) return 'The only leg.';
  if (at > 0) return 'A further leg.';
  const count = (roots: number) => `${roots} root source${roots === 1 ? '' : 's'}`;
  if (main.weight.first !== second.weight.first) {
    return `The main one: ${count(main.weight.first)} put${main.weight.first === 1 ? 's' : ''} it first, and ${second.weight.first || 'none'} the next.`;
  }
  if (main.weight.any !== second.weight.any) {
    return `The main one: ${count(main.weight.any)} name${main.weight.any === 1 ? 's' : ''} it, and ${second.weight.any || 'none'} the next.`;
  }
  if (main.weight.reliability !== second.weight.reliability) {
    return `The main one: the best source that puts it first is more reliable (${main.weight.reliability} against ${second.weight.reliability}).`;
  }
  return 'The main one by name, since all else is even.';
}

function describeCondition({ leg, tellings }: Weighed): string {
  const conditional = tellings.filter(({ statement }) => statement.claim.value.conditional).length;
  if (leg.conditional) return 'Conditional, since nobody states it without a condition.';
  return conditional > 0 ? 'Not conditional, since it is stated without a condition too.' : '';
}

function listTold({ leg, tellings }: Weighed): Told[] {
  const first = tellings.find(({ isBrief, statement }) => !isBrief && statement.claim.value.conditional === leg.conditional);
  return tellings.map((telling): Told => {
    const { statement, isBrief } = telling;
    if (telling === first) return { ...statement, standing: 'chosen', fate: 'gives the leg' };
    if (isBrief) return { ...statement, standing: 'agrees', fate: 'the same leg, told more briefly' };
    const differs = statement.claim.value.conditional !== leg.conditional;
    return { ...statement, standing: 'agrees', fate: differs ? 'the same leg, under a condition' : 'says the same' };
  });
}
