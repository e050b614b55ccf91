import { Duration, TimeZone } from 'aws-cdk-lib';
import { ContextAttribute, Schedule, ScheduleExpression, ScheduleTargetInput, TimeWindow } from 'aws-cdk-lib/aws-scheduler';
import { StepFunctionsStartExecution } from 'aws-cdk-lib/aws-scheduler-targets';
import type { IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { EditionDue } from '../../lambdas/contract.ts';
import type { DeploymentSettings } from '../settings.ts';
import { LostEvents } from './lost-events.ts';

interface WeeklyScheduleProps {
  readonly settings: DeploymentSettings;
  readonly publish: IStateMachine;
}

/** Starts Publish once a week, at an hour on the readers' clocks, for the moment that was scheduled. */
export class WeeklySchedule extends Construct {
  readonly lost: LostEvents;

  constructor(scope: Construct, id: string, { settings, publish }: WeeklyScheduleProps) {
    super(scope, id);
    const { weekDay, hour, timeZone } = settings.schedule;
    const due: EditionDue = { asOf: ContextAttribute.scheduledTime };
    this.lost = new LostEvents(this, 'LostEditions');
    new Schedule(this, 'Schedule', {
      scheduleName: `offtake-${settings.sandbox}-weekly`,
      description: `Publishes the weekly edition of Offtake ${settings.sandbox}`,
      schedule: ScheduleExpression.cron({ weekDay, hour: `${hour}`, minute: '0', timeZone: TimeZone.of(timeZone) }),
      timeWindow: TimeWindow.off(),
      target: new StepFunctionsStartExecution(publish, {
        input: ScheduleTargetInput.fromObject(due),
        deadLetterQueue: this.lost,
        maxEventAge: Duration.hours(12),
        retryAttempts: 50,
      }),
    });
  }
}
