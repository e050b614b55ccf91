import { Duration } from 'aws-cdk-lib';
import { Errors, type IChainable, JitterType, JsonPath, TaskInput, Timeout } from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import type { OfftakeFunction } from './offtake-function.ts';

export interface HandlerTaskProps {
  readonly handler: OfftakeFunction;
  /** Where to go with `failure` beside the state's input, when retrying did not help. */
  readonly otherwise: IChainable;
  /** By default the answer becomes the state. */
  readonly resultPath?: string;
  readonly outputPath?: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  /** Errors that would come again. */
  readonly final?: readonly string[];
}

/** A fault of the code is no better the next time. */
const MISTAKES = ['TypeError', 'RangeError', 'ReferenceError'];

/**
 * A task that calls one handler and passes its answer on as it is.
 *
 * No capacity is waited for longest: `1 + 2 + 4 + 8 + 16 + 7 × 30 = 241` s at most, half of it on average under full
 * jitter. That lets 99 drops at once through an account with ten concurrent executions, and one such wait is still within
 * the five minutes of an Express execution. Anything else, as the SDK has retried it three times by then, gets
 * `2 + 4 + 8 = 14` s. Every handler gives the same result when it runs twice.
 *
 * The task waits 15 s longer than the function may take, so that the function's own end comes first and nothing runs
 * on unseen; a start takes up to 10 s that Lambda does not count.
 */
export function createHandlerTask(scope: Construct, name: string, props: HandlerTaskProps): LambdaInvoke {
  const task = new LambdaInvoke(scope, name, {
    lambdaFunction: props.handler.lambda,
    payloadResponseOnly: true,
    retryOnServiceExceptions: false,
    taskTimeout: Timeout.duration(props.handler.timeout.plus(Duration.seconds(15))),
    ...(props.payload && { payload: TaskInput.fromObject(props.payload) }),
    ...(props.resultPath !== undefined && { resultPath: props.resultPath }),
    ...(props.outputPath !== undefined && { outputPath: props.outputPath }),
  });
  task.addRetry({ errors: [...MISTAKES, ...(props.final ?? [])], maxAttempts: 0 });
  task.addRetry({
    errors: ['Lambda.TooManyRequestsException'],
    interval: Duration.seconds(1),
    backoffRate: 2,
    maxDelay: Duration.seconds(30),
    maxAttempts: 12,
    jitterStrategy: JitterType.FULL,
  });
  task.addRetry({
    errors: [Errors.ALL],
    interval: Duration.seconds(2),
    backoffRate: 2,
    maxAttempts: 3,
    jitterStrategy: JitterType.FULL,
  });
  task.addCatch(props.otherwise, { errors: [Errors.ALL], resultPath: '$.failure' });
  return task;
}

/** For `resultPath`: the state stays as it was. For `outputPath`: it becomes empty. */
export const NOTHING = JsonPath.DISCARD;
