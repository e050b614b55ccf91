import { capitalize } from './clean.ts';
import type { DealView, EditionView, ListView } from './edition-view.ts';

/** Columns of a line; RFC 5322 recommends at most 78. */
const WIDTH = 76;

/** The letter as plain text. */
export function renderText(view: EditionView): string {
  const { colon } = view.labels;
  const { lead, sections, moves, numbers, ties, checks, origin } = view;
  const blocks = [
    [view.name.toUpperCase(), view.tagline, `${view.issue}, ${view.dates}`],
    [wrap(view.summary), ...(view.quiet === undefined ? [] : [wrap(view.quiet)])],
    ...(lead
      ? [[...heading(lead.label), ...(lead.note === undefined ? [] : [wrap(lead.note)])], renderDeal(lead.deal, view, true)]
      : []),
    ...sections.flatMap(({ title, note, deals }) => [
      [...heading(title), ...(note === undefined ? [] : [wrap(note)])],
      ...deals.map((deal) => renderDeal(deal, view, false)),
    ]),
    ...(moves ? renderList(moves, colon) : []),
    ...(numbers
      ? [
          [
            ...heading(numbers.title),
            ...numbers.rows.map(({ label, values }) =>
              wrap(
                `${label}${colon}${values.map((value, at) => `${value} (${numbers.columns[at]?.title.toLowerCase()})`).join(' / ')}`,
              ),
            ),
            ...numbers.columns.flatMap(({ title, notes }) =>
              notes.length > 0 ? [wrap(`${title}${colon}${notes.join(', ')}`)] : [],
            ),
          ],
        ]
      : []),
    ...(ties ? renderList(ties, colon) : []),
    ...(checks
      ? [
          [...heading(checks.title), wrap(checks.note)],
          ...checks.items.map(({ headline, conflicts }) => [
            wrap(headline),
            ...conflicts.flatMap(({ field, kinds, values }) => [
              wrap(`${field}${colon}${kinds}`),
              ...values.map((value) => wrap(`- ${value}`, '  ')),
            ]),
          ]),
        ]
      : []),
    ...renderList(origin, colon),
    ['-'.repeat(WIDTH), ...view.footer.map((line) => wrap(line))],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function heading(title: string): string[] {
  return [title.toUpperCase(), '='.repeat(Math.min(WIDTH, title.length))];
}

function renderDeal(deal: DealView, { labels }: EditionView, isLead: boolean): string[] {
  const { colon } = labels;
  const { note, facts, changes, reasons, sources, moreSources } = deal;
  return [
    wrap(`[${deal.badge.toUpperCase()}] ${deal.headline}`),
    ...(isLead
      ? facts.map((fact) => wrap(`${fact.label}${colon}${fact.value}${fact.note === undefined ? '' : ` (${fact.note})`}`, '  '))
      : [wrap(deal.summary), ...(note === undefined ? [] : [wrap(capitalize(note))])]),
    wrap(`${changes.title}${colon}${changes.items.join(labels.semicolon)}`),
    ...(isLead && reasons.items.length > 0
      ? [wrap(`${reasons.title}${colon.trimEnd()}`), ...reasons.items.map((item) => wrap(`- ${item}`, '  '))]
      : []),
    wrap(`${labels.importance} ${deal.importance}/100, ${labels.credibility.toLowerCase()} ${deal.credibility}/100`),
    ...sources.flatMap(({ name, title, url, details }) => [
      wrap(`- ${name === '' ? '' : `${name}${colon}`}${title}${details === '' ? '' : ` (${details})`}`, '  '),
      // An address is never broken: it would no longer be one.
      ...(url === undefined ? [] : [`  ${url}`]),
    ]),
    ...(moreSources === undefined ? [] : [`  ${moreSources}`]),
  ];
}

function renderList({ title, note, items }: ListView, colon: string): string[][] {
  return [
    [
      ...heading(title),
      ...(note === undefined ? [] : [wrap(note)]),
      ...items.map(({ text, detail }) => wrap(`- ${text}${detail === undefined ? '' : `${colon}${detail}`}`, '  ')),
    ],
  ];
}

/** Breaks at plain spaces only, so that a figure keeps its unit. */
function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= WIDTH || line === '') line = longer;
    else {
      lines.push(line);
      line = `${indent}${word}`;
    }
  }
  return [...lines, line].join('\n');
}
