import type { Deal, DealAmount } from '../../lambdas/deal/deal.ts';
import type { DropRecord } from '../../lambdas/deal/ports.ts';
import type { SentMail } from '../mail/mailbox.ts';
import { STYLE } from './style.ts';

export interface Overview {
  readonly drops: readonly DropRecord[];
  /** Whether to show all of them; by default the newest. */
  readonly showsAllDrops: boolean;
  readonly deals: readonly { readonly deal: Deal; readonly importance: number }[];
  /** ISO weeks, last first. */
  readonly editions: readonly { readonly week: string; readonly languages: readonly string[] }[];
  readonly mails: readonly SentMail[];
}

/** Everything there is to see of a local pipeline, on one page that reloads itself. */
export function OverviewPage({ drops, showsAllDrops, deals, editions, mails }: Overview) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="refresh" content="5" />
        <title>Offtake on this machine</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <header>
          <h1>Offtake</h1>
          <p>On this machine: files put into the inbox, and what became of them.</p>
        </header>
        <main>
          <Drops drops={drops} showsAllDrops={showsAllDrops} />
          <Deals deals={deals} />
          <section>
            <h2>Editions</h2>
            {editions.length === 0 && <p class="none">None yet. “npm run offtake -- edition” publishes this week’s.</p>}
            <ul>
              {editions.map(({ week, languages }) => (
                <li key={week}>
                  <strong>{week}</strong>
                  {languages.map((language) => (
                    <a key={language} href={`/editions/${week}/${language}/index.html`}>
                      {language}
                    </a>
                  ))}
                  {languages.map((language) => (
                    <a key={language} href={`/editions/${week}/${language}/mail.txt`}>
                      {language} as text
                    </a>
                  ))}
                  <a href={`/editions/${week}/edition.json`}>JSON</a>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h2>Mail as sent</h2>
            {mails.length === 0 && <p class="none">None yet.</p>}
            <ul>
              {mails.map(({ file, subject, to, sentAt }) => (
                <li key={file}>
                  <a href={`/mail/${encodeURIComponent(file)}`}>{subject}</a>
                  <span class="quiet">
                    to {to.join(', ')}, {sentAt.slice(0, 16).replace('T', ' ')}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        </main>
      </body>
    </html>
  );
}

/** So many drops are shown at first; a link shows the others, since the page would fold them again each time it reloads. */
const FIRST_DROPS = 12;

function Drops({ drops, showsAllDrops }: Pick<Overview, 'drops' | 'showsAllDrops'>) {
  const shown = showsAllDrops ? drops : drops.slice(0, FIRST_DROPS);
  return (
    <section>
      <h2>Drops</h2>
      {drops.length === 0 && <p class="none">None yet. Put a file into the inbox.</p>}
      <DropTable drops={shown} />
      {shown.length < drops.length && (
        <p>
          <a href="/?drops=all">{drops.length - shown.length} more</a>
        </p>
      )}
    </section>
  );
}

function DropTable({ drops }: Pick<Overview, 'drops'>) {
  return (
    <table>
      {drops.map(({ key, versionId, arrivedAt, ended }) => (
        <tr key={key + versionId}>
          <td class="state">
            <span class={`outcome ${ended?.outcome ?? 'reading'}`}>{ended?.outcome ?? 'being read'}</span>
          </td>
          <th scope="row">
            {key.replace(/^drops\//, '')}
            <span class="quiet">{ended?.message?.replace(`Cannot read drop "${key}": `, '')}</span>
          </th>
          <td class="quiet when">{arrivedAt.slice(0, 16).replace('T', ' ')}</td>
        </tr>
      ))}
    </table>
  );
}

function Deals({ deals }: Pick<Overview, 'deals'>) {
  return (
    <section>
      <h2>Deals</h2>
      {deals.length === 0 && <p class="none">None yet.</p>}
      <table>
        {deals.map(({ deal, importance }) => (
          <tr key={deal.key}>
            <td class="score" title="Importance">
              {importance}
            </td>
            <th scope="row">
              {deal.parties.map(({ name }) => name).join(', ')}
              <span class="quiet">
                {[deal.legs[0]?.type, printAmount(deal.amount), deal.capacity?.printed]
                  .filter(Boolean)
                  .join(' · ')
                  .replaceAll('_', ' ')}
              </span>
            </th>
            <td>
              <span class={`outcome ${deal.stage}`}>{deal.stage.replaceAll('_', ' ')}</span>
              <span class="quiet">credibility {deal.credibility}</span>
            </td>
          </tr>
        ))}
      </table>
    </section>
  );
}

function printAmount(amount: DealAmount | null): string | undefined {
  return amount?.status === 'conflict' ? `${amount.printed} (disputed)` : amount?.printed;
}
