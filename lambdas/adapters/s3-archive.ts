import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { PREFIX } from '../contract.ts';
import type { Edition } from '../deal/edition.ts';
import type { Archive, Mail, Rendering } from '../deal/publish-ports.ts';

interface Place {
  readonly week: string;
  readonly language: string;
}

const HTML = 'text/html; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';
const JSON_TYPE = 'application/json';

/** The archive bucket: `editions/<week>/edition.json`, and a folder for each language. */
export class S3Archive implements Archive {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async putEdition(edition: Edition): Promise<void> {
    await this.#put(editionKey(edition.week), JSON.stringify(edition, null, 2), JSON_TYPE);
  }

  async findEdition(week: string): Promise<Edition | undefined> {
    const json = await this.#find(editionKey(week));
    return json === undefined ? undefined : (JSON.parse(json) as Edition);
  }

  async putRendering({ page, mail }: Rendering, of: Place): Promise<void> {
    await this.#put(renderingKey(of, 'index.html'), page, HTML);
    await this.#put(renderingKey(of, 'mail.html'), mail.html, HTML);
    await this.#put(renderingKey(of, 'mail.txt'), mail.text, TEXT);
    // Last: a mail that has its subject is there wholly.
    await this.#put(renderingKey(of, 'mail.json'), JSON.stringify({ subject: mail.subject }), JSON_TYPE);
  }

  async findMail(of: Place): Promise<Mail | undefined> {
    const names = ['mail.json', 'mail.html', 'mail.txt'];
    const [head, html, text] = await Promise.all(names.map((name) => this.#find(renderingKey(of, name))));
    if (head === undefined || html === undefined || text === undefined) return undefined;
    const { subject } = JSON.parse(head) as Pick<Mail, 'subject'>;
    return { subject, html, text };
  }

  async #put(key: string, body: string, type: string): Promise<void> {
    await this.#client.send(new PutObjectCommand({ Bucket: this.#bucket, Key: key, Body: body, ContentType: type }));
  }

  async #find(key: string): Promise<string | undefined> {
    try {
      const object = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key }));
      return await object.Body?.transformToString();
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  }
}

const editionKey = (week: string) => `${PREFIX.editions}${week}/edition.json`;
const renderingKey = ({ week, language }: Place, name: string) => `${PREFIX.editions}${week}/${language}/${name}`;
