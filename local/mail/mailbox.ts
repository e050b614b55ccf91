import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../is-record.ts';

/** One mail that was sent. */
export interface SentMail {
  readonly messageId: string;
  /** ISO 8601. */
  readonly sentAt: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** Name of its file in the folder. */
  readonly file: string;
}

/**
 * A folder of mails as `.eml`, numbered in the order they were sent, and their list in `index.jsonl`.
 *
 * A mail is sent once its file bears its name. The line in the index comes before that, so a line without its file is a
 * mail that was never sent.
 */
export class Mailbox {
  readonly #dir: string;
  readonly #index: string;
  readonly #sent: SentMail[];
  #next: number;

  constructor(dir: string) {
    mkdirSync(dir, { recursive: true });
    this.#dir = dir;
    this.#index = join(dir, 'index.jsonl');
    const files = readdirSync(dir);
    for (const file of files.filter((name) => name.endsWith('.part'))) rmSync(join(dir, file));
    this.#sent = readIndex(this.#index).filter(({ file }) => existsSync(join(dir, file)));
    writeFileSync(this.#index, this.#sent.map((mail) => `${JSON.stringify(mail)}\n`).join(''));
    this.#next = 1 + Math.max(0, ...files.map((file) => Number.parseInt(file, 10) || 0));
  }

  /** Every mail, first sent first. */
  list(): readonly SentMail[] {
    return this.#sent;
  }

  /** Keeps a mail; whenever the process ends, it is there wholly or not at all. */
  add(eml: Buffer, mail: Omit<SentMail, 'file'>): SentMail {
    const number = String(this.#next++).padStart(4, '0');
    const file = `${number}-${(mail.to[0] ?? 'nobody').replace(/[^A-Za-z0-9.@-]/g, '_').slice(0, 80)}.eml`;
    const part = join(this.#dir, `${file}.part`);
    const sent = { ...mail, file };
    writeFileSync(part, eml);
    appendFileSync(this.#index, `${JSON.stringify(sent)}\n`);
    renameSync(part, join(this.#dir, file));
    this.#sent.push(sent);
    return sent;
  }
}

function readIndex(path: string): SentMail[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').split('\n').flatMap(parseLine);
}

/** The last line may have been cut off by the end of the process. */
function parseLine(line: string): SentMail[] {
  try {
    const mail: unknown = JSON.parse(line);
    return isRecord(mail) && typeof mail.file === 'string' ? [mail as unknown as SentMail] : [];
  } catch {
    return [];
  }
}
