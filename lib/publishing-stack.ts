import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ENV } from '../lambdas/contract.ts';
import { ArchiveBucket } from './constructs/archive-bucket.ts';
import type { DealsTable } from './constructs/deals-table.ts';
import type { DropsTable } from './constructs/drops-table.ts';
import type { MailSender } from './constructs/mail-sender.ts';
import { OfftakeFunction } from './constructs/offtake-function.ts';
import { type PublishHandlers, PublishMachine } from './constructs/publish-machine.ts';
import type { ReadersTable } from './constructs/readers-table.ts';
import { WeeklySchedule } from './constructs/weekly-schedule.ts';
import type { OfftakeStackProps } from './offtake-stack-props.ts';

interface PublishingStackProps extends OfftakeStackProps {
  readonly drops: DropsTable;
  readonly deals: DealsTable;
  readonly readers: ReadersTable;
  readonly mail: MailSender;
}

/**
 * From deals in the table to an edition in the archive and in mailboxes, once a week.
 *
 * Weekly schedule → Publish: Compile, which freezes the edition → Render → Deliver, page by page → Reconcile.
 */
export class PublishingStack extends Stack {
  readonly handlers: PublishHandlers;
  readonly publish: PublishMachine;
  readonly weekly: WeeklySchedule;

  constructor(scope: Construct, id: string, props: PublishingStackProps) {
    super(scope, id, props);
    const { settings, bundles, drops, deals, readers, mail } = props;
    const archive = new ArchiveBucket(this, 'Archive', { settings });

    const environment = { [ENV.archiveBucket]: archive.bucketName };
    const compile = new OfftakeFunction(this, 'Compile', {
      ...{ settings, bundles, name: 'compile', memoryMb: 1024, timeout: Duration.minutes(5) },
      environment: { ...environment, [ENV.dropsTable]: drops.tableName, [ENV.dealsTable]: deals.tableName },
    });
    const render = new OfftakeFunction(this, 'Render', {
      ...{ settings, bundles, name: 'render', memoryMb: 1024, timeout: Duration.minutes(2) },
      environment,
    });
    const deliver = new OfftakeFunction(this, 'Deliver', {
      ...{ settings, bundles, name: 'deliver', memoryMb: 512, timeout: Duration.minutes(10) },
      environment: {
        ...environment,
        [ENV.readersTable]: readers.tableName,
        [ENV.sender]: mail.sender,
        [ENV.configurationSet]: mail.configurationSetName,
      },
    });
    const reconcile = new OfftakeFunction(this, 'Reconcile', {
      ...{ settings, bundles, name: 'reconcile', memoryMb: 512, timeout: Duration.minutes(5) },
      environment: { [ENV.readersTable]: readers.tableName },
    });
    this.handlers = { compile, render, deliver, reconcile };

    drops.grantListWeek(compile);
    deals.grantReadReports(compile);
    deals.grantFreezeEdition(compile);
    archive.grantWriteEditions(compile);
    archive.grantReadEditions(render);
    archive.grantWriteEditions(render);
    archive.grantReadEditions(deliver);
    readers.grantListReaders(deliver);
    readers.grantDeliver(deliver);
    mail.grantSend(deliver);
    readers.grantReconcile(reconcile);

    // Compile, Render, Deliver page by page, Reconcile; an error that retrying does not mend ends it failed.
    this.publish = new PublishMachine(this, 'Publish', { settings, ...this.handlers });
    this.weekly = new WeeklySchedule(this, 'Weekly', { settings, publish: this.publish.workflow });

    new CfnOutput(this, 'ArchiveBucketName', { value: archive.bucketName });
    new CfnOutput(this, 'PublishMachineArn', { value: this.publish.workflow.stateMachineArn });
  }
}
