import type { ClaimView, DealPart, DealView, EntryView, ScoreView } from './explanation.ts';

interface DealSectionProps {
  readonly deal: DealView;
  readonly id: string;
  readonly articleNumber: number;
}

/** One deal: every field with what decided it, and the scores. */
export function DealSection({ deal: { title, parts, scores }, id, articleNumber }: DealSectionProps) {
  return (
    <section class="deal" id={id}>
      <h3>
        Deal <code>{title}</code>
      </h3>
      {parts.map((part) => (
        <Fields part={part} articleNumber={articleNumber} />
      ))}
      <h4>Scores</h4>
      <div class="scores">
        {scores.map((score) => (
          <Score score={score} />
        ))}
      </div>
    </section>
  );
}

function Fields({ part: { title, note, fields }, articleNumber }: { readonly part: DealPart; readonly articleNumber: number }) {
  return (
    <>
      <h4>{title}</h4>
      {note !== undefined && <p class="note">{note}</p>}
      <table class="fields">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Value, and how it was chosen</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ label, entries }) => (
            <tr>
              <th scope="row">{label}</th>
              <td>
                {entries.map((entry) => (
                  <Entry entry={entry} articleNumber={articleNumber} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Entry({ entry: { value, how, claims }, articleNumber }: { readonly entry: EntryView; readonly articleNumber: number }) {
  return (
    <div class="entry">
      <p class="value">
        <bdi>{value}</bdi>
      </p>
      {how !== '' && <p class="how">{how}</p>}
      {claims.length > 0 && (
        <ul class="claims">
          {claims.map((claim) => (
            <Claim claim={claim} articleNumber={articleNumber} isAlone={claims.length === 1} />
          ))}
        </ul>
      )}
    </div>
  );
}

const SIGNS = { chosen: '✓', agrees: '=', lost: '✗' } as const;
const SIGN_NAMES = { chosen: 'chosen', agrees: 'agrees', lost: 'not followed' } as const;

interface ClaimProps {
  readonly claim: ClaimView;
  readonly articleNumber: number;
  /** Nothing else was claimed, so nothing was chosen between. */
  readonly isAlone: boolean;
}

function Claim({ claim, articleNumber, isAlone }: ClaimProps) {
  const { number, file, quote, language, said, standing, fate } = claim;
  return (
    <li class={standing}>
      <span class="sign" role="img" aria-label={SIGN_NAMES[standing]}>
        {SIGNS[standing]}
      </span>
      <div>
        {number !== undefined && (
          <>
            <a href={`#a${articleNumber}c${number}`}>{number}</a>{' '}
          </>
        )}
        <q lang={language} dir="auto">
          {quote}
        </q>{' '}
        <span class="said">{said}</span>
        {file !== undefined && (
          <span class="said">
            {' '}
            · in <bdi>{file}</bdi>
          </span>
        )}
        {!(isAlone && standing === 'chosen') && (
          <>
            {' '}
            <span class="fate">{fate}</span>
          </>
        )}
      </div>
    </li>
  );
}

function Score({ score: { name, value, how, parts } }: { readonly score: ScoreView }) {
  return (
    <table class="score">
      <caption>
        <b>
          {name} {value}
        </b>{' '}
        {how}
      </caption>
      <tbody>
        {parts.map((part) => (
          <tr class={part.decides ? 'decides' : undefined}>
            <th scope="row">{part.name}</th>
            <td class="points">{part.points}</td>
            <td>
              {part.why}
              {part.decides && <b> (the least)</b>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
