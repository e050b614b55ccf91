import { isSameName } from './is-same-name.ts';
import type { Judgement, ReadDeal } from './judge-reading.ts';
import type { Label } from './label.ts';

/** A party whose role this is may be named or not. */
const OPTIONAL = 'announcer';
const ROLES: Readonly<Record<string, string>> = { 'potential customer': 'customer' };

/** Each name that is expected takes one that was read; what is left over is false, unless one of two readers named it too. */
export function judgeParties({ parties = [], parties_alt: maybe = [] }: Label, deals: readonly ReadDeal[]): Judgement {
  const read = deals.flatMap((deal) => deal.parties);
  const left = read.filter(({ name }, at) => read.findIndex((other) => other.name === name) === at);
  const take = (wanted: string) => {
    const at = left.findIndex(({ name }) => isSameName(name, wanted));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  let [right, roles] = [0, 0];
  const missed: string[] = [];
  for (const { name, role } of parties) {
    const found = take(name);
    if (role === OPTIONAL) continue;
    if (!found) missed.push(name);
    else {
      right += 1;
      if (found.role === (ROLES[role] ?? role)) roles += 1;
    }
  }
  for (const { name } of maybe) take(name);
  const misses = [
    ...(deals.length > 0 ? missed.map((name) => `party -${name}`) : []),
    ...(left.length > 0 ? [`party +${left.map(({ name }) => name)}`] : []),
  ];
  return { tally: { partiesRight: right, partiesMissed: missed.length, partiesFalse: left.length, roles }, misses };
}
