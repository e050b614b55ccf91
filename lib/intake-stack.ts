import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SfnStateMachine } from 'aws-cdk-lib/aws-events-targets';
import type { Construct } from 'constructs';
import { ENV, PARSE_SECONDS } from '../lambdas/contract.ts';
import { ArticlesBucket } from './constructs/articles-bucket.ts';
import { DealsTable } from './constructs/deals-table.ts';
import { DropsTable } from './constructs/drops-table.ts';
import { type IngestHandlers, IngestMachine } from './constructs/ingest-machine.ts';
import { IntakeBucket } from './constructs/intake-bucket.ts';
import { LostEvents } from './constructs/lost-events.ts';
import { OfftakeFunction } from './constructs/offtake-function.ts';
import type { OfftakeStackProps } from './offtake-stack-props.ts';

/**
 * From a file in the intake bucket to deals in the table.
 *
 * A new version under `drops/` → EventBridge rule → Ingest: Parse → for each batch Classify → Score → Settle. Whatever fails
 * on the way, Settle gives the drop its outcome; an event that cannot start Ingest waits in the queue *LostDrops*.
 */
export class IntakeStack extends Stack {
  readonly drops: DropsTable;
  readonly deals: DealsTable;
  readonly handlers: IngestHandlers;
  readonly ingest: IngestMachine;
  readonly lost: LostEvents;

  constructor(scope: Construct, id: string, props: OfftakeStackProps) {
    super(scope, id, props);
    const { settings, bundles } = props;
    const intake = new IntakeBucket(this, 'Intake', { settings });
    const articles = new ArticlesBucket(this, 'Articles', { settings });
    this.drops = new DropsTable(this, 'Drops', { settings });
    // Articles, reports, the deals computed from them, and editions.
    this.deals = new DealsTable(this, 'Deals', { settings });

    const environment = { [ENV.articlesBucket]: articles.bucketName };
    const parse = new OfftakeFunction(this, 'Parse', {
      ...{ settings, bundles, name: 'parse', memoryMb: 1769, timeout: Duration.seconds(PARSE_SECONDS.state) },
      environment: { ...environment, [ENV.intakeBucket]: intake.bucketName, [ENV.dropsTable]: this.drops.tableName },
    });
    const classify = new OfftakeFunction(this, 'Classify', {
      ...{ settings, bundles, name: 'classify', memoryMb: 1769, timeout: Duration.minutes(2) },
      environment,
    });
    const score = new OfftakeFunction(this, 'Score', {
      ...{ settings, bundles, name: 'score', memoryMb: 1024, timeout: Duration.minutes(2) },
      environment: { ...environment, [ENV.dealsTable]: this.deals.tableName },
    });
    const settle = new OfftakeFunction(this, 'Settle', {
      ...{ settings, bundles, name: 'settle', memoryMb: 512, timeout: Duration.minutes(1) },
      environment: { ...environment, [ENV.dropsTable]: this.drops.tableName },
    });
    this.handlers = { parse, classify, score, settle };

    intake.grantReadDrops(parse);
    this.drops.grantOpen(parse);
    articles.grantWriteBatches(parse);
    articles.grantReadBatches(classify);
    articles.grantWriteBatches(classify);
    articles.grantReadBatches(score);
    articles.grantWriteBatches(score);
    this.deals.grantMerge(score);
    articles.grantReadBatches(settle);
    articles.grantWriteOutcomes(settle);
    this.drops.grantSettle(settle);

    // Parse, then for each batch Classify and Score, then Settle; a caught error goes to Settle too, as "Quarantine drop".
    this.ingest = new IngestMachine(this, 'Ingest', { settings, ...this.handlers });
    this.lost = new LostEvents(this, 'LostDrops');
    new Rule(this, 'DropArrived', {
      description: `Starts Ingest for each new version of a file in Offtake ${settings.sandbox}`,
      eventPattern: intake.dropArrived,
      targets: [
        new SfnStateMachine(this.ingest.workflow, {
          deadLetterQueue: this.lost,
          maxEventAge: Duration.hours(24),
          retryAttempts: 185,
        }),
      ],
    });

    new CfnOutput(this, 'IntakeBucketName', { value: intake.bucketName });
    new CfnOutput(this, 'ArticlesBucketName', { value: articles.bucketName });
    new CfnOutput(this, 'DropsTableName', { value: this.drops.tableName });
    new CfnOutput(this, 'DealsTableName', { value: this.deals.tableName });
    new CfnOutput(this, 'IngestMachineArn', { value: this.ingest.workflow.stateMachineArn });
  }
}
