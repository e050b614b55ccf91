import { describe, expect, test } from 'vitest';
import { listRoles, readPermissions } from './permissions.ts';
import { blankHashes, findResources, synthesize } from './synthesize.ts';

const { Publishing: template } = synthesize();

describe('the roles of PublishingStack', () => {
  test('are those below and no other', () => {
    expect(listRoles(template)).toEqual([
      'CompileRole',
      'DeliverRole',
      'PublishMachineRole',
      'ReconcileRole',
      'RenderRole',
      expect.stringMatching(/^SchedulerRoleForTarget/),
    ]);
  });

  test('let Compile read reports and drops of the week and freeze an edition, never change a deal, and nothing else', () => {
    expect(readPermissions(template, 'CompileRole')).toEqual([
      'dynamodb:GetItem on DealsTable where EDITION',
      'dynamodb:GetItem on DealsTable where PARTY#* or PARTIES#*',
      'dynamodb:PutItem on DealsTable where EDITION',
      'dynamodb:Query on DealsTable where EDITION',
      'dynamodb:Query on DealsTable where PARTY#* or PARTIES#*',
      'dynamodb:Query on DealsTable/index/ByWeek',
      'dynamodb:Query on DropsTable/index/ByWeek',
      's3:PutObject on ArchiveBucket/editions/*',
    ]);
  });

  test('let Render read and write editions in the archive, and nothing else', () => {
    expect(readPermissions(template, 'RenderRole')).toEqual([
      's3:GetObject on ArchiveBucket/editions/*',
      's3:ListBucket on ArchiveBucket',
      's3:PutObject on ArchiveBucket/editions/*',
    ]);
  });

  test('let Deliver list readers, claim deliveries and send from the one address, never change a reader, and nothing else', () => {
    const ses = 'arn:Partition:ses:Region:AccountId';
    expect(readPermissions(template, 'DeliverRole')).toEqual([
      'dynamodb:GetItem on ReadersTable where EDITION#*',
      'dynamodb:PutItem on ReadersTable where EDITION#*',
      'dynamodb:Query on ReadersTable/index/ByStatus',
      'dynamodb:UpdateItem on ReadersTable where EDITION#*',
      's3:GetObject on ArchiveBucket/editions/*',
      's3:ListBucket on ArchiveBucket',
      `ses:SendEmail on ${ses}:configuration-set/offtake-test where digest@offtake.example`,
      `ses:SendEmail on ${ses}:identity/* where digest@offtake.example`,
    ]);
  });

  test('let Reconcile count and settle deliveries, and nothing else', () => {
    expect(readPermissions(template, 'ReconcileRole')).toEqual([
      'dynamodb:Query on ReadersTable where EDITION#*',
      'dynamodb:UpdateItem on ReadersTable where EDITION#*',
    ]);
  });

  test('let Publish call its four functions, and nothing else', () => {
    expect(readPermissions(template, 'PublishMachineRole')).toEqual(
      ['CompileFunction', 'DeliverFunction', 'ReconcileFunction', 'RenderFunction'].flatMap((name) => [
        `lambda:InvokeFunction on ${name}`,
        `lambda:InvokeFunction on ${name}:*`,
      ]),
    );
  });

  test('let the schedule start Publish and keep what it could not start, and nothing else', () => {
    const role = listRoles(template).find((name) => name.startsWith('Scheduler')) ?? '';
    expect(readPermissions(template, role)).toEqual([
      'sqs:SendMessage on WeeklyLostEditions',
      'states:StartExecution on PublishMachine',
    ]);
  });
});

describe('PublishingStack', () => {
  test('publishes once a week, at an hour on the clocks of the time zone, for the moment that was scheduled', () => {
    const { Publishing } = synthesize({ weekDay: 'MON', hour: '18', timeZone: 'Europe/Paris' });
    const [schedule] = findResources(Publishing, 'AWS::Scheduler::Schedule');
    expect(schedule?.Properties).toMatchObject({
      Name: 'offtake-test-weekly',
      ScheduleExpression: 'cron(0 18 ? * MON *)',
      ScheduleExpressionTimezone: 'Europe/Paris',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { Input: '{"asOf":"<aws.scheduler.scheduled-time>"}' },
    });
  });

  test('hands the same settings to every function', () => {
    const functions = findResources(synthesize({ settings: '{"sendPerSecond": 14}' }).Publishing, 'AWS::Lambda::Function');
    const settings = functions.map(({ Properties }) => JSON.stringify(Properties.Environment));
    expect(settings).toHaveLength(4);
    for (const json of settings) expect(json).toContain('\\"sendPerSecond\\":14');
  });

  test('is as it was', () => {
    expect(blankHashes(template)).toMatchSnapshot();
  });
});
