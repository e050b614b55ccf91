import { createHash } from 'node:crypto';
import { placeOf } from '../deal/place-of.ts';
import type { ReportPlace } from '../deal/ports.ts';
import type { KnownReports } from '../deal/publish-ports.ts';

/** So long after its arrival a drop may still be read, or started again, and be told of. */
const LATE_DAYS = 30;
/** So many reports are remembered; 8 characters each leave room for the edition in an item of 400 kB. */
const MOST_KNOWN = 30_000;
const MARK_LENGTH = 8;
const DAY_MS = 86_400_000;

/** From when on late reports of an edition's time are looked for. ISO 8601. */
export function lateSince(asOf: string): string {
  return new Date(Date.parse(asOf) - LATE_DAYS * DAY_MS).toISOString();
}

/**
 * What an edition has seen, to be kept with it: whatever else is found later in its time was read late.
 *
 * @param places reports that arrived until `until`; of more than 30,000 the latest are remembered, and what is older counts as known
 * @param until the edition's `asOf`
 */
export function rememberReports(places: readonly ReportPlace[], until: string): KnownReports {
  const inOrder = places.toSorted((a, b) => (a.arrivedAt < b.arrivedAt ? -1 : Number(a.arrivedAt > b.arrivedAt)));
  const forgotten = inOrder.at(-MOST_KNOWN - 1);
  return {
    after: forgotten?.arrivedAt ?? lateSince(until),
    until,
    marks: inOrder.slice(-MOST_KNOWN).map(markOf).sort().join(''),
  };
}

/** Tells of any report whether the edition that remembered these has seen it. */
export function readKnown({ after, until, marks }: KnownReports): (place: ReportPlace) => boolean {
  const known = new Set(marks.match(new RegExp(`.{${MARK_LENGTH}}`, 'gu')));
  return (place) => place.arrivedAt <= after || (place.arrivedAt <= until && known.has(markOf(place)));
}

/** 48 bits: of 30,000 reports two share one in a hundred thousand editions or so. */
function markOf(place: ReportPlace): string {
  return createHash('sha256').update(placeOf(place)).digest('base64url').slice(0, MARK_LENGTH);
}
