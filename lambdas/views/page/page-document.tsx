import type { ComponentChildren } from 'preact';
import { capitalize } from '../clean.ts';
import type { ChecksView, EditionView, ListView, NumbersView } from '../edition-view.ts';
import { DealArticle } from './deal-article.tsx';
import { PAGE_STYLE } from './style.ts';

/** The letter as a page: semantic, responsive, nothing fetched. */
export function PageDocument({ view }: { readonly view: EditionView }) {
  return (
    <html lang={view.language} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={view.subject} />
        <meta name="referrer" content="no-referrer" />
        <title>{`${view.title}${view.labels.colon}${view.subject}`}</title>
        <style dangerouslySetInnerHTML={{ __html: PAGE_STYLE }} />
      </head>
      <body>
        <a class="skip" href="#letter">
          {view.labels.skip}
        </a>
        <div class="sheet">
          <header>
            <h1>{view.name}</h1>
            <p class="tagline">{view.tagline}</p>
            <p class="issue">
              <b>{view.issue}</b>
              {view.dates}
            </p>
          </header>
          <Contents view={view} />
          <main id="letter">
            <Letter view={view} />
          </main>
          <footer>
            {view.footer.map((line) => (
              <p>{line}</p>
            ))}
          </footer>
        </div>
      </body>
    </html>
  );
}

function Contents({ view }: { readonly view: EditionView }) {
  return (
    <nav aria-label={view.labels.contents}>
      <ul>
        {listParts(view).map(({ id, title }) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Parts below the lead, in the order they stand in. */
function listParts({ sections, moves, numbers, ties, checks, origin }: EditionView) {
  const parts = [
    ...sections.map(({ standing, title }) => ({ id: standing, title })),
    ...(moves ? [{ id: 'moves', title: moves.title }] : []),
    ...(numbers ? [{ id: 'numbers', title: numbers.title }] : []),
    ...(ties ? [{ id: 'ties', title: ties.title }] : []),
    ...(checks ? [{ id: 'checks', title: checks.title }] : []),
  ];
  return [...parts, { id: 'origin', title: origin.title }];
}

function Letter({ view }: { readonly view: EditionView }) {
  const { labels, lead, sections, moves, numbers, ties, checks, origin } = view;
  return (
    <>
      <p class="say">{view.summary}</p>
      {view.quiet !== undefined && <p>{view.quiet}</p>}
      {lead && (
        <section class="lead" aria-label={lead.label}>
          <DealArticle deal={lead.deal} labels={labels} isLead kicker={lead.label} note={lead.note} />
        </section>
      )}
      {sections.map(({ standing, title, note, deals }) => (
        <Part id={standing} title={title} note={note}>
          {deals.map((deal) => (
            <DealArticle deal={deal} labels={labels} />
          ))}
        </Part>
      ))}
      {moves && <Items id="moves" list={moves} />}
      {numbers && <Numbers numbers={numbers} />}
      {ties && <Items id="ties" list={ties} />}
      {checks && <Checks checks={checks} colon={labels.colon} />}
      <Items id="origin" list={origin} />
    </>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}

function Part({ id, title, note, children }: PartProps) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      {note !== undefined && <p class="note">{note}</p>}
      {children}
    </section>
  );
}

function Items({ id, list }: { readonly id: string; readonly list: ListView }) {
  return (
    <Part id={id} title={list.title} note={list.note}>
      <ul class="items">
        {list.items.map(({ text, detail }) => (
          <li>
            {detail === undefined ? text : <b>{text}</b>}
            {detail !== undefined && <p class="detail">{capitalize(detail)}</p>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Checks({ checks, colon }: { readonly checks: ChecksView; readonly colon: string }) {
  return (
    <Part id="checks" title={checks.title} note={checks.note}>
      <ul class="items">
        {checks.items.map(({ headline, conflicts }) => (
          <li>
            <b>{headline}</b>
            {conflicts.map(({ field, kinds, values }) => (
              <>
                <p class="detail">{`${field}${colon}${kinds}`}</p>
                <ul>
                  {values.map((value) => (
                    <li>{value}</li>
                  ))}
                </ul>
              </>
            ))}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Numbers({ numbers: { title, columns, rows } }: { readonly numbers: NumbersView }) {
  return (
    <Part id="numbers" title={title}>
      <table>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th scope="col">
                <span class={`badge ${column.standing}`}>{column.title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, values, shares }) => (
            <tr>
              <th scope="row">{label}</th>
              {values.map((value, at) => (
                <td>
                  {value}
                  {shares && (
                    <span class={`bar ${columns[at]?.standing}`} aria-hidden="true">
                      <i style={`width:${shares[at] ?? 0}%`} />
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {columns.some(({ notes }) => notes.length > 0) && (
          <tfoot>
            <tr>
              <td />
              {columns.map(({ notes }) => (
                <td>
                  {notes.map((note) => (
                    <p>{note}</p>
                  ))}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </Part>
  );
}
