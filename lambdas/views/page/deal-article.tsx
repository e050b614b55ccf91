import { capitalize } from '../clean.ts';
import type { DealView, EditionView } from '../edition-view.ts';

interface DealArticleProps {
  readonly deal: DealView;
  readonly labels: EditionView['labels'];
  /** The lead stands above the sections, and so does its heading. */
  readonly isLead?: boolean;
  readonly kicker?: string;
  /** Under the heading. */
  readonly note?: string | undefined;
}

/** One deal with everything that is known of it. */
export function DealArticle({ deal, labels, isLead = false, kicker, note }: DealArticleProps) {
  const Heading = isLead ? 'h2' : 'h3';
  return (
    <article class={deal.standing}>
      {kicker !== undefined && <p class="kicker">{kicker}</p>}
      <p class="meta">
        <span class={`badge ${deal.standing}`}>{deal.badge}</span>
        {deal.summary}
      </p>
      <Heading>{deal.headline}</Heading>
      {note !== undefined && <p class="note">{note}</p>}
      <dl>
        {deal.facts.map(({ label, value, note }) => (
          <>
            <dt>{label}</dt>
            <dd>
              {capitalize(value)}
              {note !== undefined && <small>{capitalize(note)}</small>}
            </dd>
          </>
        ))}
      </dl>
      <Points title={deal.changes.title} items={deal.changes.items.map(capitalize)} />
      {deal.reasons.items.length > 0 && <Points title={deal.reasons.title} items={deal.reasons.items} />}
      <Sources deal={deal} labels={labels} />
      <div class="scores">
        <Score label={labels.importance} value={deal.importance} />
        <Score label={labels.credibility} value={deal.credibility} />
      </div>
    </article>
  );
}

function Points({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <>
      <h4>{title}</h4>
      <ul class="plain">
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </>
  );
}

function Sources({ deal, labels }: Pick<DealArticleProps, 'deal' | 'labels'>) {
  return (
    <>
      <h4>{labels.sources}</h4>
      <ul class="plain">
        {deal.sources.map(({ name, title, url, details }) => (
          <li>
            {name !== '' && `${name}${labels.colon}`}
            {url === undefined ? (
              title
            ) : (
              <a href={url} rel="noopener nofollow">
                {title}
              </a>
            )}
            {details !== '' && ` (${details})`}
          </li>
        ))}
        {deal.moreSources !== undefined && <li>{deal.moreSources}</li>}
      </ul>
    </>
  );
}

function Score({ label, value }: { readonly label: string; readonly value: number }) {
  return (
    <div>
      {label} <b>{value}</b>
      <span class="bar" aria-hidden="true">
        <i style={`width:${value}%`} />
      </span>
    </div>
  );
}
