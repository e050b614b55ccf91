import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Edition } from '../deal/edition.ts';
import type { Editions } from '../deal/publish-ports.ts';
import { tryWrite } from './try-write.ts';

const PARTITION = 'EDITION';

/** Editions in the Deals table, each as the JSON it was frozen with: a map would come back in another order. */
export class DynamoEditions implements Editions {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBClient, table: string) {
    this.#client = DynamoDBDocumentClient.from(client);
    this.#table = table;
  }

  async find(week: string): Promise<Edition | undefined> {
    const Key = { pk: PARTITION, sk: week };
    return readEdition((await this.#client.send(new GetCommand({ TableName: this.#table, Key, ConsistentRead: true }))).Item);
  }

  async findBefore(week: string): Promise<Edition | undefined> {
    const { Items } = await this.#client.send(
      new QueryCommand({
        TableName: this.#table,
        KeyConditionExpression: 'pk = :pk AND sk < :week',
        ExpressionAttributeValues: { ':pk': PARTITION, ':week': week },
        ScanIndexForward: false,
        Limit: 1,
        ConsistentRead: true,
      }),
    );
    return readEdition(Items?.[0]);
  }

  async freeze(edition: Edition): Promise<Edition> {
    const { week, asOf, shape } = edition;
    const isFirst = await tryWrite(
      this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: { pk: PARTITION, sk: week, asOf, edition: JSON.stringify(edition), shape },
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      ),
    );
    return isFirst ? edition : ((await this.find(week)) ?? edition);
  }
}

function readEdition(item: Record<string, unknown> | undefined): Edition | undefined {
  return item && (JSON.parse(String(item.edition)) as Edition);
}
