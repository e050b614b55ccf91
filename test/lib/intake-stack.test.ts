import { describe, expect, test } from 'vitest';
import { listRoles, readAllPermissions, readPermissions } from './permissions.ts';
import { blankHashes, findResources, synthesize } from './synthesize.ts';

const { Intake: template, Publishing, Readers, Watching } = synthesize();
const resource = (type: string, id: string) =>
  Object.entries(template.Resources).find(([key, { Type }]) => Type === type && key.startsWith(id))?.[1];

describe('the roles of IntakeStack', () => {
  test('are those below and no other', () => {
    expect(listRoles(template)).toEqual([
      'ClassifyRole',
      'IngestMachineEventsRole',
      'IngestMachineRole',
      'ParseRole',
      'ScoreRole',
      'SettleRole',
    ]);
  });

  test('let Parse read drops, write batches and open records in the ledger, and nothing else', () => {
    expect(readPermissions(template, 'ParseRole')).toEqual([
      'dynamodb:GetItem on DropsTable where DROP#* or CONTENT#*',
      'dynamodb:PutItem on DropsTable where DROP#* or CONTENT#*',
      'dynamodb:UpdateItem on DropsTable where DROP#* or CONTENT#*',
      's3:GetObject on IntakeBucket/drops/*',
      's3:GetObjectVersion on IntakeBucket/drops/*',
      's3:ListBucket on IntakeBucket',
      's3:ListBucketVersions on IntakeBucket',
      's3:PutObject on ArticlesBucket/work/*',
    ]);
  });

  test('let Classify read and write batches, and nothing else', () => {
    expect(readPermissions(template, 'ClassifyRole')).toEqual([
      's3:GetObject on ArticlesBucket/work/*',
      's3:ListBucket on ArticlesBucket',
      's3:PutObject on ArticlesBucket/work/*',
    ]);
  });

  test('let Score read and write batches and merge deals, never touch an edition, and nothing else', () => {
    expect(readPermissions(template, 'ScoreRole')).toEqual([
      'dynamodb:GetItem on DealsTable where ARTICLE#* or PARTY#* or PARTIES#*',
      'dynamodb:PutItem on DealsTable where ARTICLE#* or PARTY#* or PARTIES#*',
      'dynamodb:Query on DealsTable where ARTICLE#* or PARTY#* or PARTIES#*',
      'dynamodb:UpdateItem on DealsTable where ARTICLE#* or PARTY#* or PARTIES#*',
      's3:GetObject on ArticlesBucket/work/*',
      's3:ListBucket on ArticlesBucket',
      's3:PutObject on ArticlesBucket/work/*',
    ]);
  });

  test('let Settle read batches, give a drop its outcome and write that for people, and nothing else', () => {
    expect(readPermissions(template, 'SettleRole')).toEqual([
      'dynamodb:GetItem on DropsTable where DROP#*',
      'dynamodb:UpdateItem on DropsTable where DROP#*',
      's3:GetObject on ArticlesBucket/work/*',
      's3:ListBucket on ArticlesBucket',
      's3:PutObject on ArticlesBucket/outcomes/*',
    ]);
  });

  test('let Ingest call its four functions, and nothing else', () => {
    expect(readPermissions(template, 'IngestMachineRole')).toEqual(
      ['ClassifyFunction', 'ParseFunction', 'ScoreFunction', 'SettleFunction'].flatMap((name) => [
        `lambda:InvokeFunction on ${name}`,
        `lambda:InvokeFunction on ${name}:*`,
      ]),
    );
  });

  test('let the event start Ingest, and nothing else', () => {
    expect(readPermissions(template, 'IngestMachineEventsRole')).toEqual(['states:StartExecution on IngestMachine']);
  });
});

test('no role of any stack may change the intake bucket', () => {
  const all = [template, Publishing, Readers, Watching].flatMap(readAllPermissions);
  expect(all.filter((line) => line.includes('on IntakeBucket') && !/ s3:(?:Get|List)/.test(line))).toEqual([]);
  expect(all.filter((line) => /\bon \*|:\*| [a-z0-9]+:\*/.test(line) && !line.includes('lambda:InvokeFunction'))).toEqual([]);
});

describe('IntakeStack', () => {
  test('keeps every version of a drop, and replaced ones for as long as the setting says', () => {
    const { Intake } = synthesize({ dropRetentionDays: '30' });
    const [bucket] = findResources(Intake, 'AWS::S3::Bucket');
    expect(bucket?.Properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: {
        Rules: [
          { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } },
          { NoncurrentVersionExpiration: { NoncurrentDays: 30 }, ExpiredObjectDeleteMarker: true },
        ],
      },
    });
  });

  test('tells EventBridge of drops without a custom resource', () => {
    expect(resource('AWS::S3::Bucket', 'Intake')?.Properties.NotificationConfiguration).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
    expect(Object.values(template.Resources).filter(({ Type }) => Type.startsWith('Custom::'))).toEqual([]);
    expect(resource('AWS::Events::Rule', 'DropArrived')?.Properties.EventPattern).toMatchObject({
      source: ['aws.s3'],
      'detail-type': ['Object Created'],
      detail: { object: { key: [{ prefix: 'drops/' }] } },
    });
  });

  test.each(['Intake', 'Articles'])('%s is closed to the public and to plain HTTP', (id) => {
    const closed = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };
    expect(resource('AWS::S3::Bucket', id)?.Properties.PublicAccessBlockConfiguration).toEqual(closed);
    expect(JSON.stringify(resource('AWS::S3::BucketPolicy', id)?.Properties)).toContain(
      '"Condition":{"Bool":{"aws:SecureTransport":"false"}},"Effect":"Deny"',
    );
  });

  test.each(['Drops', 'Deals'])('%s is paid by use, restorable, kept, and indexed by week', (id) => {
    expect(resource('AWS::DynamoDB::Table', id)).toMatchObject({
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        GlobalSecondaryIndexes: [{ IndexName: 'ByWeek' }],
      },
      DeletionPolicy: 'Retain',
    });
  });

  test('leaves nothing behind where the setting says so', () => {
    const { Intake } = synthesize({ deleteOnDestroy: 'true' });
    const kept = Object.entries(Intake.Resources).filter(([, { DeletionPolicy }]) => DeletionPolicy === 'Retain');
    expect(kept).toEqual([]);
    const emptied = synthesize({ deleteOnDestroy: 'true', deleteObjectsOnDestroy: 'true' });
    expect(findResources(emptied.Intake, 'Custom::S3AutoDeleteObjects')).toHaveLength(2);
  });

  test('runs every function on arm64 and Node 24 with a log group of its own', () => {
    const functions = findResources(template, 'AWS::Lambda::Function').map(({ Properties }) => Properties);
    expect(functions).toHaveLength(4);
    for (const { Architectures, Runtime, LoggingConfig } of functions) {
      expect({ Architectures, Runtime, LoggingConfig }).toMatchObject({
        Architectures: ['arm64'],
        Runtime: 'nodejs24.x',
        LoggingConfig: { LogFormat: 'JSON', LogGroup: expect.anything() },
      });
    }
    const groups = findResources(template, 'AWS::Logs::LogGroup').map(({ Properties }) => Properties.RetentionInDays);
    expect(groups).toEqual([30, 30, 30, 30, 30]);
  });

  test('keeps an event that could not start Ingest in the dead-letter queue', () => {
    expect(resource('AWS::Events::Rule', 'DropArrived')?.Properties.Targets).toMatchObject([
      { DeadLetterConfig: { Arn: { 'Fn::GetAtt': [expect.stringMatching(/^LostDrops/), 'Arn'] } }, RetryPolicy: {} },
    ]);
  });

  test('is as it was', () => {
    expect(blankHashes(template)).toMatchSnapshot();
  });
});
