import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { type IStateMachine, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { AlarmBell } from './constructs/alarm-bell.ts';
import type { IntakeStack } from './intake-stack.ts';
import type { PublishingStack } from './publishing-stack.ts';
import type { DeploymentSettings } from './settings.ts';

interface WatchingStackProps extends StackProps {
  readonly settings: DeploymentSettings;
  readonly intake: Pick<IntakeStack, 'handlers' | 'ingest' | 'lost'>;
  readonly publishing: Pick<PublishingStack, 'handlers' | 'publish' | 'weekly'>;
}

const period = Duration.minutes(5);

/** What tells an operator that something is wrong. */
export class WatchingStack extends Stack {
  constructor(scope: Construct, id: string, props: WatchingStackProps) {
    super(scope, id, props);
    const { intake, publishing } = props;
    const bell = new AlarmBell(this, 'Bell', props);
    // By name: an export in use here would keep Ingest from being replaced when it changes its type.
    const ingest = StateMachine.fromStateMachineName(this, 'Ingest', intake.ingest.workflow.plainName);
    const publish = StateMachine.fromStateMachineName(this, 'Publish', publishing.publish.workflow.plainName);

    bell.ringFor('IngestFailed', {
      metric: ingest.metricFailed({ period }),
      meaning: 'Offtake failed on a drop, not the file',
    });
    bell.ringFor('IngestUnfinished', {
      metric: sumUnfinished(ingest),
      meaning: 'A drop was given up before it had an outcome',
    });
    bell.ringFor('DropsLost', { metric: intake.lost.metricLost(), meaning: 'A file arrived and Ingest could not be started' });
    bell.ringFor('PublishFailed', {
      metric: publish.metricFailed({ period }),
      meaning: 'An edition did not close',
    });
    bell.ringFor('PublishUnfinished', {
      metric: sumUnfinished(publish),
      meaning: 'An edition was given up before it closed',
    });
    bell.ringFor('EditionsLost', {
      metric: publishing.weekly.lost.metricLost(),
      meaning: 'The week was over and Publish could not be started',
    });
    // Parse throws for every file that cannot be read, which is no fault of ours.
    const { parse: _, ...throwing } = { ...intake.handlers, ...publishing.handlers };
    const errors = Object.entries(throwing).map(([name, handler]) => [name, handler.metricErrors()]);
    bell.ringFor('FunctionErrors', {
      metric: sum(Object.fromEntries(errors)),
      atLeast: 5,
      meaning: 'Functions throw again and again, though retries may still carry the work',
    });
  }
}

function sumUnfinished(machine: IStateMachine): IMetric {
  return sum({ timedOut: machine.metricTimedOut({ period }), aborted: machine.metricAborted({ period }) });
}

/** A metric without data counts as 0, or it would silence the others. */
function sum(usingMetrics: Record<string, IMetric>): IMetric {
  const terms = Object.keys(usingMetrics).map((name) => `FILL(${name}, 0)`);
  return new MathExpression({ expression: terms.join(' + '), usingMetrics, period });
}
