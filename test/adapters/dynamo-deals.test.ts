import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { DynamoDeals } from '../../lambdas/adapters/dynamo-deals.ts';
import type { ClassifiedArticle } from '../../lambdas/deal/ports.ts';
import { mergeDeals } from '../../lambdas/score/merge-deals.ts';
import { makeReport } from '../score/make-report.ts';

const dynamodb = mockClient(DynamoDBDocumentClient);
const deals = new DynamoDeals(new DynamoDBClient(), 'Deals');
const DROP = { key: 'drops/a.txt', versionId: 'v1', arrivedAt: '2026-11-20T08:00:00.000Z' };
const RANK = '2026-11-20T08:00:00.000Z drops/a.txt v1';
const lost = () => new ConditionalCheckFailedException({ message: 'The conditional request failed', $metadata: {} });
const putOf = (call: number) => dynamodb.commandCalls(PutCommand)[call]?.args[0].input;

const CLASSIFIED: ClassifiedArticle = {
  article: {
    ...{ id: 'a', title: 'A deal', sources: [], language: 'en', machineTranslated: false },
    ...{ text: 'A deal', zones: [{ zone: 'title', start: 0, end: 6 }] },
  },
  ...{ verdict: 'deal', relevance: 90, reports: [] },
  source: { title: 'A deal', language: 'en', machineTranslated: false, rootSource: 'reuters', sources: [], reliability: 80 },
};

beforeEach(() => dynamodb.reset());

describe('DynamoDeals.keepArticle()', () => {
  const at = { drop: DROP, object: 'work/x/0000.articles.json', index: 3 };
  const rank = `${RANK} work/x/0000.articles.json 0003`;

  test('keeps the facts of an article, and where its text lies instead of the text', async () => {
    dynamodb.on(PutCommand).resolves({});
    expect(await deals.keepArticle(CLASSIFIED, at)).toEqual({ key: 'drops/a.txt', versionId: 'v1' });
    expect(putOf(0)).toEqual({
      TableName: 'Deals',
      Item: {
        ...{ pk: 'ARTICLE#a', sk: 'ARTICLE', id: 'a', title: 'A deal', sources: [], language: 'en', machineTranslated: false },
        ...{ verdict: 'deal', relevance: 90, broughtBy: DROP, object: at.object, index: 3, rank, shape: 1, told: [] },
      },
      ConditionExpression: 'attribute_not_exists(pk) OR #rank >= :rank',
      ExpressionAttributeNames: { '#rank': 'rank' },
      ExpressionAttributeValues: { ':rank': rank },
      ReturnValues: 'ALL_OLD',
    });
  });

  test('names the drop that arrived later where that was read before', async () => {
    const copy = { ...DROP, key: 'drops/z.txt' };
    dynamodb.on(PutCommand).resolves({ Attributes: { broughtBy: copy } });
    expect(await deals.keepArticle(CLASSIFIED, at)).toEqual({ key: 'drops/z.txt', versionId: 'v1' });
  });

  test('names the drop that arrived earlier where there is one', async () => {
    const first = { ...DROP, key: 'drops/0.txt', arrivedAt: '2026-11-01T00:00:00.000Z' };
    dynamodb
      .on(PutCommand)
      .rejects(lost())
      .on(GetCommand)
      .resolves({ Item: { broughtBy: first } });
    expect(await deals.keepArticle(CLASSIFIED, at)).toEqual({ key: 'drops/0.txt', versionId: 'v1' });
    expect(dynamodb.commandCalls(GetCommand)[0]?.args[0].input).toMatchObject({ ConsistentRead: true });
  });

  test('names its own drop where the article was forgotten in between', async () => {
    dynamodb.on(PutCommand).rejects(lost()).on(GetCommand).resolves({});
    expect(await deals.keepArticle(CLASSIFIED, at)).toEqual({ key: 'drops/a.txt', versionId: 'v1' });
  });

  test('leaves an error of the service as it is', async () => {
    const throttled = Object.assign(new Error('Slow down'), { name: 'ThrottlingException' });
    dynamodb.on(PutCommand).rejects(throttled);
    await expect(deals.keepArticle(CLASSIFIED, at)).rejects.toThrow(throttled);
  });
});

describe('DynamoDeals.keepReport()', () => {
  test('keeps a report under its parties, in the week it arrived in', async () => {
    dynamodb.on(PutCommand).resolves({});
    const report = makeReport('a');
    await deals.keepReport(report, DROP);
    expect(putOf(0)?.Item).toEqual({
      ...{ pk: 'PARTIES#amazon+openai', sk: 'REPORT#a#0', partiesKey: 'amazon+openai', parties: [], report },
      ...{ week: '2026-W47', arrivedAt: '2026-11-20T08:00:00.000Z', rank: RANK, shape: 1 },
    });
    expect(putOf(0)?.ConditionExpression).toBe('attribute_not_exists(pk) OR #rank >= :rank');
  });

  test('leaves the report of an earlier arrival', async () => {
    dynamodb.on(PutCommand).rejects(lost());
    await expect(deals.keepReport(makeReport('a'), DROP)).resolves.toBeUndefined();
  });
});

describe('DynamoDeals.findReports()', () => {
  test('reads all pages, strongly consistent, the token of the deals before the reports', async () => {
    dynamodb
      .on(QueryCommand)
      .resolvesOnce({ Items: [{ sk: 'DEALS', token: 't' }], LastEvaluatedKey: { pk: 'x', sk: 'DEALS' } })
      .resolvesOnce({ Items: [{ sk: 'REPORT#a#0', report: makeReport('a') }], LastEvaluatedKey: { pk: 'x', sk: 'y' } })
      .resolves({});
    expect(await deals.findReports('amazon+openai')).toEqual({ reports: [makeReport('a')], token: 't' });
    const calls = dynamodb.commandCalls(QueryCommand);
    expect(calls).toHaveLength(3);
    expect(calls[0]?.args[0].input).toMatchObject({
      ConsistentRead: true,
      ExpressionAttributeValues: { ':pk': 'PARTIES#amazon+openai' },
    });
    expect('DEALS' < 'REPORT#').toBe(true);
  });

  test('knows no token where no deals were computed', async () => {
    dynamodb.on(QueryCommand).resolves({ Items: [] });
    expect(await deals.findReports('amazon+openai')).toEqual({ reports: [], token: undefined });
  });
});

describe('DynamoDeals.replace()', () => {
  const computed = { deals: mergeDeals([makeReport('a')]), merged: [] };

  test('puts the first deals only where none are', async () => {
    dynamodb.on(PutCommand).resolves({});
    expect(await deals.replace('amazon+openai', computed, { token: undefined, nextToken: 't1' })).toBe(true);
    expect(putOf(0)).toEqual({
      TableName: 'Deals',
      Item: { pk: 'PARTIES#amazon+openai', sk: 'DEALS', partiesKey: 'amazon+openai', ...computed, token: 't1', shape: 1 },
      ConditionExpression: 'attribute_not_exists(pk)',
    });
  });

  test('replaces deals only while the token is the one that was read', async () => {
    dynamodb.on(PutCommand).resolvesOnce({}).rejects(lost());
    const tokens = { token: 't1', nextToken: 't2' };
    expect(await deals.replace('amazon+openai', computed, tokens)).toBe(true);
    expect(putOf(0)).toMatchObject({ ConditionExpression: '#token = :token', ExpressionAttributeValues: { ':token': 't1' } });
    expect(await deals.replace('amazon+openai', computed, tokens)).toBe(false);
  });
});

describe('DynamoDeals.reportedBetween()', () => {
  test('asks every week that the time touches, and leaves out its beginning', async () => {
    dynamodb
      .on(QueryCommand)
      .resolvesOnce({
        Items: [
          { partiesKey: 'meta+vistra', sk: 'REPORT#a1#0', arrivedAt: '2026-11-20T08:00:00.000Z' },
          { partiesKey: 'amazon+openai', sk: 'REPORT#b2#1', arrivedAt: '2026-11-20T09:00:00.000Z' },
          { partiesKey: 'data4+edf', sk: 'REPORT#c3#0', arrivedAt: '2026-11-14T08:00:00.000Z' },
        ],
      })
      .resolves({ Items: [] });
    const between = await deals.reportedBetween('2026-11-14T08:00:00.000Z', '2026-11-21T08:00:00.000Z');
    expect(between).toEqual([
      { articleId: 'a1', index: 0, partiesKey: 'meta+vistra', arrivedAt: '2026-11-20T08:00:00.000Z' },
      { articleId: 'b2', index: 1, partiesKey: 'amazon+openai', arrivedAt: '2026-11-20T09:00:00.000Z' },
    ]);
    const weeks = dynamodb.commandCalls(QueryCommand).map(({ args }) => args[0].input.ExpressionAttributeValues?.[':week']);
    expect(weeks).toEqual(['2026-W46', '2026-W47']);
  });
});
