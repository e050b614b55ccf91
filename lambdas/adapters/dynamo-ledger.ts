import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { DropRef } from '../contract.ts';
import { isoWeek } from '../deal/iso-week.ts';
import type { DropOutcome, DropRecord, Ledger } from '../deal/ports.ts';
import { queryWeeks } from './query-weeks.ts';
import { tryWrite } from './try-write.ts';

type Version = Pick<DropRef, 'key' | 'versionId'>;

const SHAPE = 1;
const partition = (key: string) => `DROP#${key}`;
const itemKey = ({ key, versionId }: Version) => ({ pk: partition(key), sk: `VERSION#${versionId}` });

/** S3 compares the sequencers of one key as hexadecimal text of equal length. */
const comparable = (sequencer: string) => sequencer.toUpperCase().padStart(32, '0');

/** The Drops table. Every write sets what is not there yet, so that running twice changes nothing. */
export class DynamoLedger implements Ledger {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBClient, table: string) {
    this.#client = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
    this.#table = table;
  }

  async open({ key, versionId, arrivedAt, sequencer, size }: Parameters<Ledger['open']>[0]): Promise<DropRecord> {
    const facts = { key, versionId, arrivedAt, week: isoWeek(arrivedAt), sequencer, size, shape: SHAPE };
    const record = await this.#setOnce({ key, versionId }, facts);
    const supersededBy = await this.#findNewer({ key, versionId }, comparable(sequencer));
    return supersededBy && !record.supersededBy ? await this.#setOnce({ key, versionId }, { supersededBy }) : record;
  }

  async claimContent({ key, versionId }: DropRef, sha256: string): Promise<void> {
    const content = { pk: `CONTENT#${sha256}`, sk: 'CONTENT' };
    const isFirst = await tryWrite(
      this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: { ...content, key, versionId, shape: SHAPE },
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      ),
    );
    if (isFirst) return;
    const first = await this.#get(content);
    if (first === undefined || (first.key === key && first.versionId === versionId)) return;
    await this.#setOnce({ key, versionId }, { duplicateOf: { key: first.key, versionId: first.versionId } });
  }

  async find(drop: Version): Promise<DropRecord | undefined> {
    return (await this.#get(itemKey(drop))) as DropRecord | undefined;
  }

  async settle(drop: DropRef, ended: DropOutcome): Promise<DropOutcome> {
    return (await this.#setOnce(drop, { ended })).ended ?? ended;
  }

  async arrivedBetween(after: string, until: string): Promise<DropRecord[]> {
    return (await queryWeeks(this.#client, { table: this.#table, after, until })) as unknown as DropRecord[];
  }

  /** Raises the newest version of the key to this one; @returns the newer one where there is one. */
  async #findNewer({ key, versionId }: Version, sequencer: string): Promise<Version | undefined> {
    const newest = { pk: partition(key), sk: 'NEWEST' };
    const isNewest = await tryWrite(
      this.#client.send(
        new UpdateCommand({
          TableName: this.#table,
          Key: newest,
          UpdateExpression: 'SET sequencer = :sequencer, versionId = :versionId, shape = :shape',
          ConditionExpression: 'attribute_not_exists(pk) OR sequencer < :sequencer',
          ExpressionAttributeValues: { ':sequencer': sequencer, ':versionId': versionId, ':shape': SHAPE },
        }),
      ),
    );
    if (isNewest) return undefined;
    const standing = await this.#get(newest);
    return standing && String(standing.sequencer) > sequencer ? { key, versionId: String(standing.versionId) } : undefined;
  }

  /** Sets the attributes that are not set; @returns the whole item. */
  async #setOnce(drop: Version, attributes: Readonly<Record<string, unknown>>): Promise<DropRecord> {
    const names = Object.keys(attributes);
    const { Attributes } = await this.#client.send(
      new UpdateCommand({
        TableName: this.#table,
        Key: itemKey(drop),
        UpdateExpression: `SET ${names.map((_, at) => `#${at} = if_not_exists(#${at}, :${at})`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(names.map((name, at) => [`#${at}`, name])),
        ExpressionAttributeValues: Object.fromEntries(names.map((name, at) => [`:${at}`, attributes[name]])),
        ReturnValues: 'ALL_NEW',
      }),
    );
    return Attributes as unknown as DropRecord;
  }

  async #get(key: { pk: string; sk: string }): Promise<Record<string, unknown> | undefined> {
    return (await this.#client.send(new GetCommand({ TableName: this.#table, Key: key, ConsistentRead: true }))).Item;
  }
}
