import type { DealView, EditionView } from '../edition-view.ts';
import { COLOUR, SANS } from './style.ts';

interface SourcesProps {
  readonly deal: DealView;
  readonly labels: EditionView['labels'];
  readonly most: number;
}

/** Who reported it, linked where there is an address. */
export function Sources({ deal, labels, most }: SourcesProps) {
  const style = `margin:4px 0 0;font:13px/19px ${SANS};color:${COLOUR.soft}`;
  return (
    <>
      <p
        class="soft"
        style={`margin:14px 0 0;font:700 11px/16px ${SANS};letter-spacing:.08em;text-transform:uppercase;color:${COLOUR.soft}`}
      >
        {labels.sources}
      </p>
      {deal.sources.slice(0, most).map(({ name, title, url, details }) => (
        <p class="soft" style={style}>
          {name !== '' && `${name}${labels.colon}`}
          {url === undefined ? (
            title
          ) : (
            <a class="accent" href={url} style={`color:${COLOUR.accent}`}>
              {title}
            </a>
          )}
          {details !== '' && ` (${details})`}
        </p>
      ))}
      {deal.moreSources && (
        <p class="soft" style={style}>
          {deal.moreSources}
        </p>
      )}
    </>
  );
}
