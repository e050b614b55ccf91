import type { Zone } from '../../lambdas/deal/taxonomy.ts';
import type { ArticleView, CutRow, NoteView, Piece, ZoneRow } from './explanation.ts';
import { toWords } from './words.ts';

/** The page of an article in its order: zones shaded, claims marked, and what was cut struck out. */
export function PageText({ article }: { readonly article: ArticleView }) {
  const { rows, unplaced } = article;
  const zones = [...unplaced, ...rows].flatMap((row) => (row.kind === 'zone' ? row.zone : []));
  return (
    <section>
      <h3>The page</h3>
      <Legend zones={new Set(zones)} hasCuts={rows.some(({ kind }) => kind === 'cut')} hasClaims={article.deals.length > 0} />
      <div>
        {unplaced.map((row) => (
          <ZoneLine row={row} article={article} note="on no line of the page: from its metadata, a subject or a heading" />
        ))}
      </div>
      <div>
        {rows.map((row) =>
          row.kind === 'zone' ? <ZoneLine row={row} article={article} /> : <CutLine row={row} article={article} />,
        )}
      </div>
    </section>
  );
}

interface LegendProps {
  readonly zones: ReadonlySet<Zone>;
  readonly hasCuts: boolean;
  readonly hasClaims: boolean;
}

function Legend({ zones, hasCuts, hasClaims }: LegendProps) {
  return (
    <p class="legend">
      {[...zones].map((zone) => (
        <span class={`key ${zone}`}>{toWords(zone)}</span>
      ))}
      {hasCuts && (
        <span class="key cut">
          <s>cut</s>
        </span>
      )}
      {hasClaims && (
        <span class="key">
          <mark>claim</mark>
          <sup>its number</sup>
        </span>
      )}
    </p>
  );
}

interface RowProps<Row> {
  readonly row: Row;
  readonly article: ArticleView;
  readonly note?: string;
}

function ZoneLine({ row, article: { number, language }, note }: RowProps<ZoneRow>) {
  const { zone, pieces, notes, isJoined } = row;
  return (
    <div class={`row ${zone}${isJoined ? ' joined' : ''}`}>
      <p class="label">
        {toWords(zone)}
        {note !== undefined && <small>{note}</small>}
      </p>
      <div class="text">
        <p lang={language} dir="auto">
          {pieces.map((piece) => (
            <MarkedPiece piece={piece} articleNumber={number} notes={notes} />
          ))}
        </p>
        {notes.length > 0 && (
          <ul class="notes">
            {notes.map((one) => (
              <li id={`a${number}c${one.number}`}>
                <b>{one.number}</b>{' '}
                <q lang={language} dir="auto">
                  {one.quote}
                </q>{' '}
                {one.said}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

interface PieceProps {
  readonly piece: Piece;
  readonly articleNumber: number;
  readonly notes: readonly NoteView[];
}

function MarkedPiece({ piece: { text, numbers, ends }, articleNumber, notes }: PieceProps) {
  const said = notes.filter(({ number }) => numbers.includes(number)).map((note) => `${note.number}: ${note.said}`);
  return (
    <>
      {numbers.length === 0 ? (
        text
      ) : (
        <mark class={numbers.length > 1 ? 'many' : undefined} title={said.join('\n')}>
          {text}
        </mark>
      )}
      {ends.length > 0 && (
        <sup dir="ltr">
          {ends.map((number, at) => (
            <>
              {at > 0 && ' '}
              <a href={`#a${articleNumber}c${number}`}>{number}</a>
            </>
          ))}
        </sup>
      )}
    </>
  );
}

function CutLine({ row, article: { language } }: RowProps<CutRow>) {
  return (
    <div class={`row cut${row.isJoined ? ' joined' : ''}`}>
      <p class="label">
        cut
        <small>{row.why}</small>
      </p>
      <ul class="text" lang={language}>
        {row.lines.map((line) => (
          <li dir="auto">
            <s>{line}</s>
          </li>
        ))}
      </ul>
    </div>
  );
}
