const DATE_OR_MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z)?$/;

export interface Arrival {
  /** ISO 8601 with milliseconds, so that arrivals compare as text. */
  readonly at: string;
  /** What is wrong with the moment that the dropper named. */
  readonly fault?: string;
}

/**
 * When a drop counts as arrived: the moment the dropper named, or the event's own.
 *
 * A date stands for the start of its day in UTC. A moment after the event's is refused: nothing arrives before it is sent.
 *
 * @param eventTime ISO 8601
 * @param asOf what the dropper said, unchecked
 * @example findArrival('2026-11-24T08:00:00Z', '2026-11-20') // { at: '2026-11-20T00:00:00.000Z' }
 */
export function findArrival(eventTime: string, asOf: string | undefined): Arrival {
  const event = new Date(eventTime);
  const at = event.toISOString();
  if (asOf === undefined) return { at };
  const named = DATE_OR_MOMENT.test(asOf) ? new Date(asOf) : new Date(Number.NaN);
  if (Number.isNaN(named.getTime()) || !named.toISOString().startsWith(asOf.slice(0, 10))) {
    return { at, fault: `its as-of "${asOf.slice(0, 40)}" is no date: YYYY-MM-DD or an ISO 8601 moment in UTC` };
  }
  if (named > event) return { at, fault: `its as-of "${asOf}" lies after its arrival` };
  return { at: named.toISOString() };
}
