import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import PostalMime from 'postal-mime';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Deal } from '../../lambdas/deal/deal.ts';
import type { Connection } from '../connection.ts';
import { listDeals, listDrops } from '../list-items.ts';
import type { SentMail } from '../mail/mailbox.ts';
import { findEditionObject, listEditions, listLanguages } from '../save-edition.ts';
import { MailPage } from './mail.tsx';
import { OverviewPage } from './overview.tsx';

export interface PageOptions {
  readonly connection: Connection;
  /** 0 for any that is free. */
  readonly port: number;
  readonly mailDir: string;
  /** Every mail sent, first sent first. */
  readonly mails: () => readonly SentMail[];
  /** Importance of a deal today, in `[0, 100]`. */
  readonly importanceOf: (deal: Deal) => number;
}

/** Pages hold what people dropped: nothing in them may run, load or be framed elsewhere. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', json: 'application/json', txt: 'text/plain' };
/** Newest drops shown; the ledger has them all. */
const MOST_DROPS = 200;

/** Serves the page that shows drops, deals, editions and mail, on this machine only. */
export async function startPage({
  connection,
  port,
  mailDir,
  mails,
  importanceOf,
}: PageOptions): Promise<{ url: string; close(): void }> {
  const app = new Hono();
  app.use(async (context, next) => {
    const host = (context.req.header('host') ?? '').replace(/:\d+$/, '');
    if (host !== '127.0.0.1' && host !== 'localhost') return context.text('This is not the host it was called by', 403);
    await next();
    context.header('content-security-policy', POLICY);
    context.header('x-content-type-options', 'nosniff');
    context.header('cache-control', 'no-store');
    return undefined;
  });
  app.get('/', async (context) => {
    const [drops, deals, weeks] = await Promise.all([listDrops(connection), listDeals(connection), listEditions(connection)]);
    const scored = deals.map((deal) => ({ deal, importance: importanceOf(deal) })).sort((a, b) => b.importance - a.importance);
    const editions = await Promise.all(weeks.map(async (week) => ({ week, languages: await listLanguages(connection, week) })));
    const page = (
      <OverviewPage
        {...{ deals: scored, editions, mails: [...mails()].reverse() }}
        drops={drops.slice(0, MOST_DROPS)}
        showsAllDrops={context.req.query('drops') === 'all'}
      />
    );
    return context.html(toDocument(page));
  });
  app.get('/editions/:week/:name{.+}', async (context) => {
    const { week, name } = context.req.param();
    const type = TYPES[/\.([a-z]+)$/.exec(name)?.[1] ?? ''];
    const body = type === undefined ? undefined : await findEditionObject(connection, week, name);
    if (type === undefined || body === undefined) return context.notFound();
    return context.body(body, 200, { 'content-type': `${type}; charset=utf-8` });
  });
  app.get('/mail/:file', async (context) => {
    const sent = mails().find(({ file }) => file === context.req.param('file'));
    if (!sent) return context.notFound();
    const mail = await new PostalMime().parse(await readFile(join(mailDir, sent.file)));
    return context.html(toDocument(<MailPage mail={mail} file={join(mailDir, sent.file)} />));
  });
  return await new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (info) =>
      resolve({
        url: `http://127.0.0.1:${info.port}`,
        close: () => {
          server.close();
          if ('closeAllConnections' in server) server.closeAllConnections();
        },
      }),
    );
    server.on('error', (cause) => reject(new Error(`Cannot show the page on port ${port}: ${cause.message}`, { cause })));
  });
}

function toDocument(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`;
}
