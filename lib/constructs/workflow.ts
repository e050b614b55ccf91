import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import {
  DefinitionBody,
  type IChainable,
  LogLevel,
  QueryLanguage,
  StateMachine,
  StateMachineType,
} from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { DeploymentSettings } from '../settings.ts';

interface WorkflowProps {
  readonly settings: DeploymentSettings;
  /** `ingest`: part of its name. */
  readonly name: string;
  readonly start: IChainable;
  readonly timeout: Duration;
  readonly express?: boolean;
}

/** A state machine that logs its failures and is traced. */
export class Workflow extends StateMachine {
  /**
   * Its name as text. CloudFormation would leave the stack out of a name of its own making. The type is part of it because
   * a change of type replaces the machine, and two cannot bear one name at the same time.
   */
  readonly plainName: string;

  constructor(scope: Construct, id: string, { settings, name, start, timeout, express = false }: WorkflowProps) {
    const plainName = `offtake-${settings.sandbox}-${name}${express ? '-express' : ''}`;
    super(scope, id, {
      stateMachineName: plainName,
      stateMachineType: express ? StateMachineType.EXPRESS : StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromChainable(start),
      queryLanguage: QueryLanguage.JSON_PATH,
      timeout: express ? Duration.minutes(5) : timeout,
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(scope, `${id}Logs`, {
          // Only groups of this prefix share one resource policy, which has room for few:
          // https://docs.aws.amazon.com/step-functions/latest/dg/bp-cwl.html
          logGroupName: `/aws/vendedlogs/states/offtake-${settings.sandbox}-${name}`,
          retention: settings.logRetentionDays,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
        level: LogLevel.ERROR,
        // The state holds keys and counts, never the text of an article or an address.
        includeExecutionData: true,
      },
    });
    this.plainName = plainName;
  }
}
