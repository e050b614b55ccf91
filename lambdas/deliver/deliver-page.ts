import type { DeliveryPage } from '../contract.ts';
import type { Archive, Deliveries, DeliveryRef, Mail, Mailer, Reader, Readers, Sending } from '../deal/publish-ports.ts';
import type { Settings } from '../settings.ts';
import type { Language } from '../views/catalogue/catalogue.ts';
import { spliceReader } from '../views/splice-reader.ts';
import { pageSize } from './page-size.ts';

export interface DeliverPorts {
  readonly readers: Readers;
  readonly deliveries: Pick<Deliveries, 'claim' | 'mark'>;
  readonly archive: Pick<Archive, 'findMail'>;
  readonly mailer: Mailer;
  readonly pause: (ms: number) => Promise<void>;
  readonly settings: Pick<Settings, 'languages' | 'sendPerSecond'>;
}

/** Input of "Deliver page": what Compile gave, or the page before. */
export type DeliveryTurn = Pick<DeliveryPage, 'week' | 'cursor'>;

/** A page, and for the log what became of its readers. */
export interface PageDelivered {
  readonly page: DeliveryPage;
  readonly sent: number;
  readonly failed: number;
  readonly uncertain: number;
  /** Claimed before, by this execution or another. */
  readonly skipped: number;
}

/** Waits before each further try of a throttled mail: `2 + 4 + 8 + 16 = 30` s. */
const THROTTLE_PAUSES_MS = [2000, 4000, 8000, 16_000];

/**
 * The state "Deliver page": sends an edition to the readers of one page, each at most once.
 *
 * A delivery is claimed before it is tried, and a claim that exists is never tried again, in whatever state it is. Only
 * where SES surely took nothing, and the fault is not the reader's, is the claim released and the page given up.
 *
 * @throws {Error} if the edition is not rendered, or SES takes no mail at present
 */
export async function deliverPage({ week, cursor }: DeliveryTurn, ports: DeliverPorts): Promise<PageDelivered> {
  const { readers, deliveries, settings } = ports;
  const limit = pageSize(settings.sendPerSecond);
  const { readers: page, next } = await readers.listConfirmed({ limit, ...(cursor !== undefined && { after: cursor }) });
  const mails = new Mails(week, ports);
  const counts = { sent: 0, failed: 0, uncertain: 0, skipped: 0 };
  let isFirst = true;
  for (const reader of page) {
    const delivery = { week, readerId: reader.readerId };
    const mail = await mails.require(reader.language);
    if (!(await deliveries.claim(delivery))) {
      counts.skipped += 1;
      continue;
    }
    if (!isFirst) await ports.pause(1000 / settings.sendPerSecond);
    isFirst = false;
    counts[await deliver(delivery, { mail: spliceReader(mail, reader), reader, ports })] += 1;
  }
  return { page: { week, ...(next !== undefined && { cursor: next }), done: next === undefined }, ...counts };
}

/** Mails of an edition, each fetched once. */
class Mails {
  readonly #byLanguage = new Map<string, Mail>();
  readonly #week: string;
  readonly #ports: DeliverPorts;

  constructor(week: string, ports: DeliverPorts) {
    this.#week = week;
    this.#ports = ports;
  }

  /** The mail in a language; in the first one where the edition is not rendered in that. */
  async require(wanted: string): Promise<{ mail: Mail; language: Language }> {
    const { languages } = this.#ports.settings;
    const language = languages.find((known) => known === wanted) ?? languages[0] ?? 'en';
    const mail = this.#byLanguage.get(language) ?? (await this.#ports.archive.findMail({ week: this.#week, language }));
    if (!mail) throw new Error(`Cannot deliver edition "${this.#week}": it is not rendered in "${language}"`);
    this.#byLanguage.set(language, mail);
    return { mail, language };
  }
}

interface Outbound {
  readonly mail: Mail;
  readonly reader: Reader;
  readonly ports: DeliverPorts;
}

async function deliver(delivery: DeliveryRef, { mail, reader, ports }: Outbound): Promise<'sent' | 'failed' | 'uncertain'> {
  const sending = await sendPatiently(mail, { reader, ports });
  switch (sending.result) {
    case 'sent':
      await ports.deliveries.mark(delivery, { state: 'sent', messageId: sending.messageId });
      return 'sent';
    case 'rejected':
      await ports.deliveries.mark(delivery, { state: 'failed', reason: sending.reason });
      return 'failed';
    case 'unknown':
      // It stays claimed; "Reconcile deliveries" calls it uncertain.
      return 'uncertain';
    default:
      await ports.deliveries.mark(delivery, { state: 'released', reason: sending.reason });
      throw new Error(`Cannot deliver edition "${delivery.week}": SES takes no mail at present (${sending.reason})`);
  }
}

async function sendPatiently(mail: Mail, { reader, ports }: Omit<Outbound, 'mail'>): Promise<Sending> {
  let sending = await ports.mailer.send(mail, reader);
  for (const ms of THROTTLE_PAUSES_MS) {
    if (sending.result !== 'throttled') return sending;
    await ports.pause(ms);
    sending = await ports.mailer.send(mail, reader);
  }
  return sending;
}
