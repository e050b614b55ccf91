import { createHash } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  PutCommand,
  paginateQuery,
  paginateScan,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { INDEX } from '../contract.ts';
import { requireAddress } from '../deal/address.ts';
import type { Deliveries, Delivery, DeliveryRef, DeliveryState, Reader, Readers } from '../deal/publish-ports.ts';
import { tryWrite } from './try-write.ts';

const SHAPE = 1;
const CLOSED = 'CLOSED';
const READER = 'READER#';
const partition = (week: string) => `EDITION#${week}`;
const deliveryKey = ({ week, readerId }: DeliveryRef) => ({ pk: partition(week), sk: `${READER}${readerId}` });

/** A subscriber of whatever status. */
export interface Subscriber extends Reader {
  readonly status: 'confirmed' | 'pending' | 'unsubscribed';
}

/** The Readers table: subscribers, and what was delivered to them. */
export class DynamoReaders implements Readers, Deliveries {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBClient, table: string) {
    this.#client = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
    this.#table = table;
  }

  /**
   * Adds a confirmed reader, or changes the language of the one with this address.
   *
   * @throws {RangeError} if the address cannot be one
   */
  async add({ address, language }: Omit<Reader, 'readerId'>): Promise<Reader> {
    const lowered = requireAddress(address).toLowerCase();
    const readerId = createHash('sha256').update(lowered).digest('hex').slice(0, 16);
    const reader = { readerId, address: requireAddress(address), language };
    const item = { pk: `${READER}${readerId}`, sk: 'READER', ...reader, status: 'confirmed', shape: SHAPE };
    await this.#client.send(new PutCommand({ TableName: this.#table, Item: item }));
    return reader;
  }

  /** Every subscriber, by address. */
  async list(): Promise<Subscriber[]> {
    const subscribers: Subscriber[] = [];
    const filter = {
      FilterExpression: 'sk = :sk',
      ExpressionAttributeValues: { ':sk': 'READER' },
    };
    const pages = paginateScan({ client: this.#client }, { TableName: this.#table, ConsistentRead: true, ...filter });
    for await (const { Items = [] } of pages) subscribers.push(...(Items as unknown as Subscriber[]));
    return subscribers
      .map(({ readerId, address, language, status }) => ({ readerId, address, language, status }))
      .sort((a, b) => (a.address < b.address ? -1 : 1));
  }

  async listConfirmed({ limit, after = '' }: { limit: number; after?: string }) {
    const { name, partitionKey, sortKey } = INDEX.byStatus;
    const { Items = [], LastEvaluatedKey } = await this.#client.send(
      new QueryCommand({
        TableName: this.#table,
        IndexName: name,
        // A key may not be empty, and every id comes after "-".
        KeyConditionExpression: '#status = :status AND #readerId > :after',
        ExpressionAttributeNames: { '#status': partitionKey, '#readerId': sortKey },
        ExpressionAttributeValues: { ':status': 'confirmed', ':after': after || '-' },
        Limit: limit,
      }),
    );
    const readers = (Items as unknown as Reader[]).map(({ readerId, address, language }) => ({ readerId, address, language }));
    const last = readers.at(-1)?.readerId;
    return { readers, ...(LastEvaluatedKey && last !== undefined && { next: last }) };
  }

  async claim(delivery: DeliveryRef): Promise<boolean> {
    const state: DeliveryState = 'claimed';
    return await tryWrite(
      this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: { ...deliveryKey(delivery), ...delivery, state, shape: SHAPE },
          ConditionExpression: 'attribute_not_exists(pk) OR #state = :released',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':released': 'released' satisfies DeliveryState },
        }),
      ),
    );
  }

  async mark(delivery: DeliveryRef, marks: Parameters<Deliveries['mark']>[1]): Promise<void> {
    const given = Object.entries(marks).filter(([, value]) => value !== undefined);
    await this.#client.send(
      new UpdateCommand({
        TableName: this.#table,
        Key: deliveryKey(delivery),
        UpdateExpression: `SET ${given.map(([name]) => `#${name} = :${name}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(given.map(([name]) => [`#${name}`, name])),
        ExpressionAttributeValues: Object.fromEntries(given.map(([name, value]) => [`:${name}`, value])),
      }),
    );
  }

  async doubt(delivery: DeliveryRef): Promise<void> {
    await tryWrite(
      this.#client.send(
        new UpdateCommand({
          TableName: this.#table,
          Key: deliveryKey(delivery),
          UpdateExpression: 'SET #state = :uncertain',
          ConditionExpression: '#state = :claimed',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':uncertain': 'uncertain', ':claimed': 'claimed' },
        }),
      ),
    );
  }

  async listDeliveries(week: string): Promise<Delivery[]> {
    const deliveries: Delivery[] = [];
    const query = {
      TableName: this.#table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :reader)',
      ExpressionAttributeValues: { ':pk': partition(week), ':reader': READER },
      ConsistentRead: true,
    };
    for await (const { Items = [] } of paginateQuery({ client: this.#client }, query)) {
      for (const { readerId, state } of Items as unknown as Delivery[]) deliveries.push({ week, readerId, state });
    }
    return deliveries;
  }

  async close(week: string, counts: Parameters<Deliveries['close']>[1]): Promise<void> {
    await this.#client.send(
      new UpdateCommand({
        TableName: this.#table,
        Key: { pk: partition(week), sk: CLOSED },
        UpdateExpression: 'SET sent = :sent, failed = :failed, uncertain = :uncertain, shape = :shape',
        ExpressionAttributeValues: {
          ':sent': counts.sent,
          ':failed': counts.failed,
          ':uncertain': counts.uncertain,
          ':shape': SHAPE,
        },
      }),
    );
  }
}
