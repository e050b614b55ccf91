import type { Claim, SourcedReport } from '../../lambdas/deal/claim.ts';
import type { Deal } from '../../lambdas/deal/deal.ts';
import { latestDate, scoreImportance } from '../../lambdas/score/importance.ts';
import { reportDate } from '../../lambdas/score/statement.ts';
import { DEFAULT_SETTINGS } from '../../lambdas/settings.ts';
import { ENGLISH } from '../../lambdas/views/catalogue/en.ts';
import { describeDoubts } from '../deals/describe-doubts.ts';
import { describeFigure, describeLeg, describeValue, listNames } from '../explain/describe-value.ts';
import { toWords } from '../explain/words.ts';
import { renderTable } from './table.ts';
import { bold, dim, plain, terminalWidth, yellow } from './terminal.ts';
import { wrapText } from './wrap-text.ts';

/** Claims in the order in which a reader asks for them. */
const FIELDS = [
  'stage',
  'type',
  'party',
  'amount',
  'valuation',
  'capacity',
  'accelerators',
  'term',
  'stake',
  'affected',
  'theme',
];

/** A deal with everything that is known of it: its fields, its timeline, every claim with quote and source, its conflicts, and what would change our mind. */
export function showDeal(deal: Deal, reports: readonly SourcedReport[], width = terminalWidth()): string {
  const parts = [
    showHead(deal, reports, width),
    section('Timeline', showTimeline(deal, reports, width)),
    section('Conflicts', showConflicts(deal, width)),
    section(
      'Corrections',
      deal.corrections
        .map(
          ({ madeAt, field, value, because }) => `${madeAt.slice(0, 10)}  ${field}: ${plain(value)}, because ${plain(because)}`,
        )
        .join('\n'),
    ),
    section('Claims', showClaims(reports, width)),
    section('Articles', reports.map(({ articleId, url, title }) => `${articleId}  ${dim(plain(url ?? title))}`).join('\n')),
    section(
      'What would change our mind',
      describeDoubts(deal)
        .flatMap((doubt) => indent(wrapText(doubt, width - 2)))
        .join('\n'),
    ),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function section(title: string, text: string): string {
  return text === '' ? '' : `${bold(title)}\n${text}`;
}

function indent([first = '', ...others]: readonly string[]): string[] {
  return [`- ${first}`, ...others.map((line) => `  ${line}`)];
}

function showHead(deal: Deal, reports: readonly SourcedReport[], width: number): string {
  const { key, merged, stage, parties, legs, amount, conflicts, credibility } = deal;
  const names = listNames(reports);
  const { value: importance } = scoreImportance(deal, { asOf: latestDate(deal), weights: DEFAULT_SETTINGS.importance });
  const isDisputed = conflicts.some(({ field }) => field === 'amount');
  const measures = (['valuation', 'capacity', 'accelerators', 'term', 'stake'] as const).flatMap((field) => {
    const figure = deal[field];
    return figure ? [[field, describeFigure(figure)] as const] : [];
  });
  const rows = [
    ['stage', toWords(stage)],
    ['amount', amount ? `${describeFigure(amount)}${isDisputed ? ', disputed' : ''}` : 'not known'],
    ...measures,
    ['parties', parties.map(({ name, role }) => `${plain(name)} (${role})`).join(', ')],
    ...legs.map((leg, at) => [at === 0 ? 'legs' : '', describeLeg(leg, names)] as const),
    ['scores', `importance ${importance} as on ${latestDate(deal)}, credibility ${credibility}`],
    ...(merged.length > 0 ? [['also', merged.join(', ')] as const] : []),
  ] as const;
  const table = renderTable(
    rows,
    [
      { title: '', of: ([name]) => name, paint: dim },
      { title: '', of: ([, value]) => value, isElastic: true },
    ],
    width,
  );
  return `${bold(key)}\n${table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n')}`;
}

function showTimeline({ history }: Deal, reports: readonly SourcedReport[], width: number): string {
  const moves = history.map(({ date, to, articleId, quote }) => ({ date, what: `→ ${toWords(to)}`, articleId, said: quote }));
  const told = reports.map((report) => ({
    date: reportDate(report),
    what: report.corrects ? 'corrected' : 'reported',
    articleId: report.articleId,
    said: `${report.title} (${nameSource(report)})`,
  }));
  const rank = ({ what }: { what: string }) => (what === 'reported' ? 0 : 1);
  const rows = [...told, ...moves].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : rank(a) - rank(b)));
  return renderTable(
    rows,
    [
      { title: 'DAY', of: ({ date }) => date },
      { title: 'WHAT', of: ({ what }) => what },
      { title: 'BY', of: ({ said }) => said, isElastic: true },
      { title: 'ARTICLE', of: ({ articleId }) => articleId.slice(0, 8), paint: dim },
    ],
    width,
  );
}

/** Each conflict with its values side by side, and those that better evidence settled. */
function showConflicts({ amount, conflicts, settled }: Deal, width: number): string {
  const open = conflicts.map(({ field, kind }) => ({
    what: `${field}: ${kind}`,
    how: ENGLISH.conflictKinds[kind],
    values:
      field === 'amount' && amount
        ? [amount, ...amount.alternatives].map(({ printed, zone }) => `${plain(printed)} (${ENGLISH.zones[zone]})`)
        : [],
    isOpen: true,
  }));
  const WHY = {
    revised: 'its own source revised it',
    original: 'a reliable original outweighs translations',
    corrected: 'it was corrected',
  };
  const closed = settled.map(({ field, kind, why, kept, dropped }) => ({
    what: `${field}: ${kind}`,
    how: `settled: ${WHY[why]}`,
    values: [plain(kept), `not ${plain(dropped)}`],
    isOpen: false,
  }));
  const rows = [...open, ...closed];
  if (rows.length === 0) return '';
  return renderTable(
    rows,
    [
      { title: 'CONFLICT', of: ({ what }) => what, paint: (text, { row }) => (row.isOpen ? yellow(text) : text) },
      { title: 'VALUES', of: ({ values }) => (values.length > 0 ? values : ['']), most: 40 },
      { title: 'HOW', of: ({ how }) => how, isElastic: true },
    ],
    width,
  );
}

function showClaims(reports: readonly SourcedReport[], width: number): string {
  const names = listNames(reports);
  const rows = reports.flatMap((report) => report.claims.map((claim) => ({ claim, report })));
  rows.sort((a, b) => FIELDS.indexOf(a.claim.field) - FIELDS.indexOf(b.claim.field));
  const isFirst = (claim: Claim, at: number) => rows[at - 1]?.claim.field !== claim.field;
  return renderTable(
    rows.map((row, at) => ({ ...row, isFirst: isFirst(row.claim, at) })),
    [
      { title: 'FIELD', of: ({ claim, isFirst: first }) => (first ? claim.field : '') },
      { title: 'VALUE', of: ({ claim }) => plain(describeValue(claim, names)), most: 34 },
      {
        title: 'SAID',
        of: ({ claim }) => `“${plain(claim.quote)}”, ${ENGLISH.zones[claim.zone]}, ${toWords(claim.modality)}`,
        isElastic: true,
      },
      { title: 'ARTICLE', of: ({ report }) => report.articleId.slice(0, 8), paint: dim },
    ],
    width,
  );
}

function nameSource({ sources, reliability, machineTranslated, language }: SourcedReport): string {
  const [first] = sources;
  return [
    first ? plain(first.name) : 'source not named',
    language,
    ...(machineTranslated ? ['machine-translated'] : []),
    `reliability ${reliability}`,
  ].join(', ');
}
