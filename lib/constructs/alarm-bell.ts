import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { DeploymentSettings } from '../settings.ts';

/** What rings, at how much of it, and the sentence that an operator reads first. */
interface Watch {
  readonly metric: IMetric;
  /** By default 1. */
  readonly atLeast?: number;
  readonly meaning: string;
}

/** The topic that alarms go to, and the address that hears them where one is named. */
export class AlarmBell extends Construct {
  readonly #action: SnsAction;
  readonly #sandbox: string;

  constructor(scope: Construct, id: string, { settings }: { settings: DeploymentSettings }) {
    super(scope, id);
    const topic = new Topic(this, 'Topic', { displayName: `Offtake ${settings.sandbox}`, enforceSSL: true });
    if (settings.alarmsTo !== undefined) topic.addSubscription(new EmailSubscription(settings.alarmsTo));
    this.#action = new SnsAction(topic);
    this.#sandbox = settings.sandbox;
  }

  /** Rings when there is as much of the metric in one period; `docs/runbook.md` has a section for each name. */
  ringFor(name: string, { metric, atLeast = 1, meaning }: Watch): void {
    const alarm = new Alarm(this, name, {
      alarmName: `offtake-${this.#sandbox}-${name}`,
      alarmDescription: `${meaning}. See ${name} in docs/runbook.md`,
      metric,
      threshold: atLeast,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(this.#action);
  }
}
