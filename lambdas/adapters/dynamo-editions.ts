import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Edition } from '../deal/edition.ts';
import type { Editions, KnownReports } from '../deal/publish-ports.ts';
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

  async findBefore(week: string) {
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
    const [item] = Items ?? [];
    const edition = readEdition(item);
    return edition && { edition, known: readKnownReports(item, edition) };
  }

  async freeze(edition: Edition, known: KnownReports): Promise<Edition> {
    const { week, asOf, shape } = edition;
    const isFirst = await tryWrite(
      this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: { pk: PARTITION, sk: week, asOf, edition: JSON.stringify(edition), known, shape },
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

/** An edition that was kept without them has seen what arrived until then. */
function readKnownReports(item: Record<string, unknown> | undefined, { asOf }: Edition): KnownReports {
  return (item?.known as KnownReports | undefined) ?? { after: asOf, until: asOf, marks: '' };
}
