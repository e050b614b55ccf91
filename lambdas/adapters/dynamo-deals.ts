import { ConditionalCheckFailedException, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { DropRef } from '../contract.ts';
import type { SourcedReport } from '../deal/claim.ts';
import { isoWeek } from '../deal/iso-week.ts';
import { placeOf } from '../deal/place-of.ts';
import type { ClassifiedArticle, Deals, KeptDeals, ReportPlace } from '../deal/ports.ts';
import type { Traits } from '../deal/traits.ts';
import { queryWeeks } from './query-weeks.ts';
import { tryWrite } from './try-write.ts';

const SHAPE = 1;
const partition = (partiesKey: string) => `PARTIES#${partiesKey}`;
const partyPartition = (id: string) => `PARTY#${id}`;
const UNDATED = 'undated';
const traitsSortKey = (report: SourcedReport) => `${report.publishedAt?.slice(0, 10) ?? UNDATED}#${placeOf(report)}`;
const DEALS = 'DEALS';
const REPORT = 'REPORT#';

/** Earliest arrival first; of two at the same moment, the drop with the smaller name: no order of processing decides. */
const rankOf = ({ arrivedAt, key, versionId }: DropRef) => `${arrivedAt} ${key} ${versionId}`;

/** Two places of one drop may hold one article: the first of them stays, whichever batch is scored first. */
const PLACE_DIGITS = 4;

/** Holds where no item is, or none of a smaller rank. */
const ifFirst = (rank: string) => ({
  ConditionExpression: 'attribute_not_exists(pk) OR #rank >= :rank',
  ExpressionAttributeNames: { '#rank': 'rank' },
  ExpressionAttributeValues: { ':rank': rank },
});

/** What is kept of an article beside its text. */
export interface ArticleRecord {
  readonly title?: string;
  /** The object that its text lies in, and its place there. */
  readonly object?: string;
  readonly index?: number;
  readonly told?: readonly { readonly index: number; readonly partiesKey: string }[];
  /** ISO 8601; set for one that was forgotten. */
  readonly forgottenAt?: string;
}

/** The Deals table: articles, reports, and the deals computed from them. Editions have an adapter of their own. */
export class DynamoDeals implements Deals {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBClient, table: string) {
    this.#client = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
    this.#table = table;
  }

  async keepArticle(
    { article, verdict, relevance, reports }: ClassifiedArticle,
    at: { drop: DropRef; object: string; index: number },
  ) {
    const { text: _text, zones: _zones, ...facts } = article;
    const key = { pk: `ARTICLE#${article.id}`, sk: 'ARTICLE' };
    const { drop, object, index } = at;
    const rank = `${rankOf(drop)} ${object} ${String(index).padStart(PLACE_DIGITS, '0')}`;
    const told = reports.map((report) => ({ index: report.index, partiesKey: report.partiesKey }));
    const item = { ...facts, verdict, relevance, told, broughtBy: drop, object, index, rank, shape: SHAPE };
    const other = await this.#displace({ ...key, ...item });
    if (other?.forgottenAt !== undefined) return undefined;
    const { key: name, versionId } = (other?.broughtBy ?? drop) as DropRef;
    return { key: name, versionId };
  }

  async keepReport(report: SourcedReport, drop: DropRef, traits?: Traits): Promise<void> {
    const { partiesKey, arrivedAt } = report;
    const parties = traits?.parties ?? [];
    // Before the report: whoever finds the report finds what it is compared by too.
    for (const party of parties) {
      await this.#putIfFirst({ pk: partyPartition(party), sk: traitsSortKey(report), traits, rank: rankOf(drop), shape: SHAPE });
    }
    await this.#putIfFirst({
      ...{ pk: partition(partiesKey), sk: `${REPORT}${placeOf(report)}` },
      ...{ partiesKey, parties, report, week: isoWeek(arrivedAt), arrivedAt, rank: rankOf(drop), shape: SHAPE },
    });
  }

  /** The record of an article; undefined where nobody brought it. */
  async findArticle(articleId: string): Promise<ArticleRecord | undefined> {
    const key = { TableName: this.#table, Key: { pk: `ARTICLE#${articleId}`, sk: 'ARTICLE' }, ConsistentRead: true };
    return (await this.#client.send(new GetCommand(key))).Item as ArticleRecord | undefined;
  }

  /**
   * Forgets an article: in place of its record stands that it was forgotten, so that it is not kept when it comes again, and its reports go with their traits.
   *
   * @returns the parties keys whose deals must be computed anew
   */
  async forgetArticle(articleId: string, forgottenAt: string): Promise<string[]> {
    const told = (await this.findArticle(articleId))?.told ?? [];
    // No rank is smaller than none: nothing displaces it.
    const item = { pk: `ARTICLE#${articleId}`, sk: 'ARTICLE', forgottenAt, told, rank: '', shape: SHAPE };
    await this.#client.send(new PutCommand({ TableName: this.#table, Item: item }));
    for (const { index, partiesKey } of told) {
      const key = { pk: partition(partiesKey), sk: `${REPORT}${placeOf({ articleId, index })}` };
      const { Item } = await this.#client.send(new GetCommand({ TableName: this.#table, Key: key, ConsistentRead: true }));
      if (!Item) continue;
      // The report goes last: a run that breaks off before finds again what is left.
      for (const party of Item.parties as string[])
        await this.#delete({ pk: partyPartition(party), sk: traitsSortKey(Item.report) });
      await this.#delete(key);
    }
    return [...new Set(told.map(({ partiesKey }) => partiesKey))];
  }

  async findTraits(party: string, { from, to }: { from: string; to: string }): Promise<Traits[]> {
    const found: Traits[] = [];
    // Those without a date of their own lie together, and speak for the day of their arrival. `$` comes behind `#`.
    const spans = [
      [from.slice(0, 7), `${to}$`],
      [UNDATED, `${UNDATED}$`],
    ];
    for (const [first, last] of spans) {
      const query = {
        TableName: this.#table,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':pk': partyPartition(party), ':first': first, ':last': last },
        ConsistentRead: true,
      };
      for await (const { Items = [] } of paginateQuery({ client: this.#client }, query)) {
        found.push(...Items.map((item) => item.traits as Traits));
      }
    }
    return found.filter(({ date }) => date >= from.slice(0, date.length) && date <= to);
  }

  async findReports(partiesKey: string) {
    const reports: SourcedReport[] = [];
    let token: string | undefined;
    const query = {
      TableName: this.#table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': partition(partiesKey) },
      ConsistentRead: true,
    };
    // The deals come first ("DEALS" sorts before "REPORT#"), so that the token is never newer than the reports.
    for await (const { Items = [] } of paginateQuery({ client: this.#client }, query)) {
      for (const item of Items) {
        if (item.sk === DEALS) token = String(item.token);
        else reports.push(item.report as SourcedReport);
      }
    }
    return { reports, token };
  }

  async replace(
    partiesKey: string,
    { deals, merged }: KeptDeals,
    { token, nextToken }: { token: string | undefined; nextToken: string },
  ) {
    return await this.#tryPut(
      { pk: partition(partiesKey), sk: DEALS, partiesKey, deals, merged, token: nextToken, shape: SHAPE },
      token === undefined
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : {
            ConditionExpression: '#token = :token',
            ExpressionAttributeNames: { '#token': 'token' },
            ExpressionAttributeValues: { ':token': token },
          },
    );
  }

  async reportedBetween(after: string, until: string): Promise<ReportPlace[]> {
    const items = await queryWeeks(this.#client, { table: this.#table, after, until });
    return items.map(({ partiesKey, sk, arrivedAt }) => {
      const [articleId, index] = String(sk).slice(REPORT.length).split('#');
      return { articleId: String(articleId), index: Number(index), partiesKey: String(partiesKey), arrivedAt: String(arrivedAt) };
    });
  }

  /** Puts an item unless one of a smaller rank is there. @returns whether it was put, or stands there already */
  async #putIfFirst(item: Readonly<Record<string, unknown>> & { readonly rank: string }): Promise<boolean> {
    return await this.#tryPut(item, ifFirst(item.rank));
  }

  /** Puts an item unless one of a smaller rank is there. @returns what it displaced, or what stays; undefined where nothing was */
  async #displace({ pk, sk, ...item }: { readonly pk: string; readonly sk: string; readonly rank: string }) {
    const table = { TableName: this.#table };
    try {
      const put = new PutCommand({ ...table, Item: { pk, sk, ...item }, ...ifFirst(item.rank), ReturnValues: 'ALL_OLD' });
      return (await this.#client.send(put)).Attributes;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return (await this.#client.send(new GetCommand({ ...table, Key: { pk, sk }, ConsistentRead: true }))).Item;
    }
  }

  async #delete(key: { readonly pk: string; readonly sk: string }): Promise<void> {
    await this.#client.send(new DeleteCommand({ TableName: this.#table, Key: key }));
  }

  async #tryPut(
    item: Readonly<Record<string, unknown>>,
    condition: Omit<ConstructorParameters<typeof PutCommand>[0], 'TableName' | 'Item'>,
  ): Promise<boolean> {
    return await tryWrite(this.#client.send(new PutCommand({ TableName: this.#table, Item: item, ...condition })));
  }
}
