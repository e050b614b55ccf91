import type { Article } from '../../lambdas/deal/article.ts';
import { findLineKind } from '../../lambdas/parse/text/line-kind.ts';
import { type AlignedPage, alignPage } from './align-page.ts';
import { describeValue, type Names } from './describe-value.ts';
import type { RowView, ZoneRow } from './explanation.ts';
import { type CutPlace, findCutReason } from './find-cut-reason.ts';
import { markClaims } from './mark-claims.ts';
import type { NumberedClaim } from './number-claims.ts';
import { toWords } from './words.ts';

interface Rows {
  readonly rows: RowView[];
  readonly unplaced: ZoneRow[];
}

interface Marking {
  readonly claims: readonly NumberedClaim[];
  readonly names: Names;
}

/** What stands on the page of an article, in its order: zones with the claims in them, and in between what was cut and why. */
export function listRows(article: Article, page: readonly string[], marking: Marking): Rows {
  const zones = article.zones.map(({ zone, start, end }) => ({ zone, text: article.text.slice(start, end) }));
  const aligned = alignPage(page, zones);
  const kept = new Set(zones.map(({ text }) => text));
  const openings = findOpenings(aligned);
  const rows = aligned.lines.flatMap(({ parts }, line) => {
    const told = parts.filter(({ text, zone }) => zone !== undefined || text.trim() !== '');
    return told.map(({ text, zone }, at): RowView => {
      const isJoined = at > 0;
      if (zone !== undefined) return { ...describeZone(article, zone, marking), isJoined };
      const place: CutPlace = { kept, below: openings[line] };
      return { kind: 'cut', lines: [text.trim()], why: findCutReason(text, article, place), isJoined };
    });
  });
  return { rows: joinCuts(rows), unplaced: aligned.unplaced.map((zone) => describeZone(article, zone, marking)) };
}

function describeZone(article: Article, at: number, { claims, names }: Marking): ZoneRow {
  const { zone, start, end } = article.zones[at] ?? { zone: 'body', start: 0, end: 0 };
  const own = claims.filter(({ claim }) => claim.start >= start && claim.start < end);
  const marked = own.map(({ number, claim }) => ({ number, start: claim.start - start, end: claim.end - start }));
  return {
    ...{ kind: 'zone', zone, isJoined: false },
    pieces: markClaims(article.text.slice(start, end), marked),
    notes: own.map(({ number, claim }) => ({
      ...{ number, quote: claim.quote },
      said: `${claim.field} · ${toWords(claim.modality)} · ${describeValue(claim, names)}`,
    })),
  };
}

/** For each line, the last opening of comments or of a later section above it, where the article does not go on below that. */
function findOpenings({ lines }: AlignedPage): CutPlace['below'][] {
  const last = lines.findLastIndex(({ parts }) => parts.some(({ zone }) => zone !== undefined));
  let below: CutPlace['below'];
  return lines.map(({ text }, at) => {
    const above = below;
    const kind = at > last ? findLineKind(text) : undefined;
    if (kind === 'comments' || kind === 'end') below = kind;
    return above;
  });
}

/** Lines that were cut one after the other for one reason stand together. */
function joinCuts(rows: readonly RowView[]): RowView[] {
  const joined: RowView[] = [];
  let lines: string[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    if (row.kind === 'zone') joined.push(row);
    else if (before?.kind === 'cut' && before.why === row.why && !row.isJoined) lines.push(...row.lines);
    else {
      lines = [...row.lines];
      joined.push({ ...row, lines });
    }
  }
  return joined;
}
