import { ORGANISATIONS } from './gazetteer.ts';

const PARENTS = new Map(ORGANISATIONS.flatMap(({ id, parent }) => (parent ? [[id, parent] as const] : [])));

/**
 * The id of the organisation that owns most of another one, by the gazetteer; a deal of the one may be told as one of the other.
 *
 * @example findParent('georgia-power') // 'southern-company'
 */
export function findParent(id: string): string | undefined {
  return PARENTS.get(id);
}
