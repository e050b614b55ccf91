import { Duration } from 'aws-cdk-lib';
import { Choice, Condition, Fail, Succeed } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { DeploymentSettings } from '../settings.ts';
import { createHandlerTask, NOTHING } from './handler-task.ts';
import type { OfftakeFunction } from './offtake-function.ts';
import { Workflow } from './workflow.ts';

export interface PublishHandlers {
  readonly compile: OfftakeFunction;
  readonly render: OfftakeFunction;
  readonly deliver: OfftakeFunction;
  readonly reconcile: OfftakeFunction;
}

interface PublishMachineProps extends PublishHandlers {
  readonly settings: DeploymentSettings;
}

/**
 * How an edition is made and brought to its readers, page by page at the rate SES takes.
 *
 * Always Standard: a day holds 86,400 mails at one a second, and an Express execution ends after five minutes. A page
 * makes seven of the 25,000 events that an execution may have.
 */
export class PublishMachine extends Construct {
  readonly workflow: Workflow;

  constructor(scope: Construct, id: string, { settings, ...handlers }: PublishMachineProps) {
    super(scope, id);
    const failed = new Fail(this, 'Publish failed', {
      error: 'PublishFailed',
      cause: 'The edition did not close; started again with the same input it goes on where it stopped',
    });
    const compile = createHandlerTask(this, 'Compile edition', { handler: handlers.compile, otherwise: failed });
    const render = createHandlerTask(this, 'Render edition', {
      handler: handlers.render,
      otherwise: failed,
      resultPath: NOTHING,
    });
    const deliver = createHandlerTask(this, 'Deliver page', { handler: handlers.deliver, otherwise: failed });
    const reconcile = createHandlerTask(this, 'Reconcile deliveries', { handler: handlers.reconcile, otherwise: failed });

    compile.next(render).next(deliver);
    deliver.next(new Choice(this, 'More readers?').when(Condition.booleanEquals('$.done', false), deliver).otherwise(reconcile));
    reconcile.next(new Succeed(this, 'Edition closed'));
    this.workflow = new Workflow(this, 'Machine', { settings, name: 'publish', start: compile, timeout: Duration.days(1) });
  }
}
