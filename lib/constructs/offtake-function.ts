import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { type IGrantable, type IPrincipal, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { ENV, type EnvName } from '../../lambdas/contract.ts';
import type { HandlerName } from '../bundles.ts';
import type { DeploymentSettings } from '../settings.ts';

export interface OfftakeFunctionProps {
  readonly settings: DeploymentSettings;
  /** Folder with one folder of code for each function. */
  readonly bundles: string;
  /** Of its folder, in `lambdas/` as in the bundles. */
  readonly name: HandlerName;
  readonly memoryMb: number;
  readonly timeout: Duration;
  readonly environment: Partial<Record<EnvName, string>>;
}

/** One handler, with a role and a log group of its own. It may log and be traced; all else is granted to it by name. */
export class OfftakeFunction extends Construct implements IGrantable {
  readonly grantPrincipal: IPrincipal;
  readonly timeout: Duration;
  /** The function itself, for a state that calls it. */
  readonly lambda: LambdaFunction;

  constructor(scope: Construct, id: string, props: OfftakeFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', {
      retention: props.settings.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    this.timeout = props.timeout;
    this.grantPrincipal = role;
    this.lambda = new LambdaFunction(this, 'Function', {
      description: `Offtake ${props.settings.sandbox}: ${props.name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(join(props.bundles, props.name)),
      handler: 'index.handler',
      memorySize: props.memoryMb,
      timeout: props.timeout,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      tracing: Tracing.ACTIVE,
      environment: {
        ...props.environment,
        [ENV.settings]: JSON.stringify(props.settings.runtime),
        POWERTOOLS_SERVICE_NAME: props.name,
        // 10 ms of a start, for stack traces that name our files.
        NODE_OPTIONS: '--enable-source-maps',
      },
    });
  }

  /** Invocations that threw, in five minutes. */
  metricErrors(): Metric {
    return this.lambda.metricErrors({ period: Duration.minutes(5) });
  }
}
