import { setTimeout } from 'node:timers/promises';
import { DescribeExecutionCommand, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { EditionClosed, EditionDue } from '../lambdas/contract.ts';
import type { Connection } from './connection.ts';

const POLL_MS = 300;

/**
 * Runs Publish and waits for its end.
 *
 * @throws {Error} with the cause that the execution ended with
 */
export async function publishEdition({ sfn, names }: Connection, due: EditionDue): Promise<EditionClosed> {
  const { executionArn } = await sfn.send(
    new StartExecutionCommand({ stateMachineArn: names.publishMachine, input: JSON.stringify(due) }),
  );
  for (;;) {
    const { status, output, error, cause } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
    if (status === 'SUCCEEDED') return JSON.parse(output ?? '') as EditionClosed;
    if (status !== 'RUNNING') throw new Error(`Cannot publish the edition: ${status} ${error ?? ''} ${cause ?? ''}`.trim());
    await setTimeout(POLL_MS);
  }
}
