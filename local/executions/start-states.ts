import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { closeServer, listenLocally, namesThisMachine, readBody } from '../http-server.ts';
import { isRecord } from '../is-record.ts';
import { MAX_STATE_BYTES } from '../machines/limits.ts';
import type { ExecutionRecord, ExecutionSummary } from './execution-record.ts';
import { type Executions, executionArn, parseExecutionArn } from './executions.ts';
import { StartError } from './start-error.ts';

export interface StatesServer {
  readonly url: string;
  close(): Promise<void>;
}

type Action = (executions: Executions, input: Readonly<Record<string, unknown>>) => unknown;

/** The calls of Step Functions done here. */
const ACTIONS: Readonly<Record<string, Action>> = {
  StartExecution: (executions, { stateMachineArn, name = randomUUID(), input = '{}' }) => {
    const started = executions.start(String(stateMachineArn), String(name), parseJson(String(input)));
    return { executionArn: executionArn(String(stateMachineArn), started.name), startDate: seconds(started.startedAt) };
  },
  DescribeExecution: (executions, { executionArn: arn }) => {
    const { machineArn, name } = parseExecutionArn(String(arn));
    const record = executions.find(machineArn, name);
    if (!record) throw new StartError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
    return describeExecution(machineArn, record);
  },
  ListExecutions: (executions, { stateMachineArn, statusFilter, maxResults, nextToken }) => {
    const machine = executions.requireMachine(String(stateMachineArn));
    const all = executions
      .list()
      .filter(({ machine: name, status }) => name === machine.name && (statusFilter ?? status) === status);
    const from = Number(nextToken ?? 0);
    const to = from + (typeof maxResults === 'number' && maxResults > 0 ? maxResults : 100);
    // Step Functions lists the newest first.
    const page = all.toReversed().slice(from, to);
    return {
      executions: page.map((one) => describeSummary(machine.arn, one)),
      ...(to < all.length && { nextToken: String(to) }),
    };
  },
};

/**
 * Step Functions on this machine only, for executions: what `@aws-sdk/client-sfn` and the AWS command line need to start
 * them and to look at them.
 */
export async function startStates(executions: Executions, port: number): Promise<StatesServer> {
  const server = createServer((request, response) => void answer(executions, request, response));
  const url = await listenLocally(server, port);
  return { url, close: () => closeServer(server) };
}

async function answer(executions: Executions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    reply(response, 200, await run(executions, request));
  } catch (error) {
    const known = error instanceof StartError;
    reply(response, known ? 400 : 500, {
      __type: known ? error.name : 'InternalFailure',
      message: error instanceof Error ? error.message : String(error),
    });
  }
}

async function run(executions: Executions, request: IncomingMessage): Promise<unknown> {
  const target = String(request.headers['x-amz-target']);
  // A page in a browser cannot send this type without asking first, and is not answered.
  if (!namesThisMachine(request) || request.headers['content-type'] !== 'application/x-amz-json-1.0') {
    throw new StartError('AccessDeniedException', 'Only clients of Step Functions on this machine are answered');
  }
  const action = target.startsWith('AWSStepFunctions.') ? ACTIONS[target.slice('AWSStepFunctions.'.length)] : undefined;
  if (!action) throw new StartError('UnknownOperationException', `${target} is not done here`);
  const body = parseJson((await readBody(request, 4 * MAX_STATE_BYTES)) ?? '');
  return action(executions, isRecord(body) ? body : {});
}

function describeExecution(machineArn: string, record: ExecutionRecord): object {
  return {
    ...describeSummary(machineArn, record),
    input: JSON.stringify(record.input),
    ...('output' in record && { output: JSON.stringify(record.output) }),
    ...(record.error !== undefined && { error: record.error }),
    ...(record.cause !== undefined && { cause: record.cause }),
  };
}

function describeSummary(machineArn: string, { name, status, startedAt, stoppedAt }: ExecutionSummary): object {
  return {
    ...{ executionArn: executionArn(machineArn, name), stateMachineArn: machineArn, name, status },
    startDate: seconds(startedAt),
    ...(stoppedAt !== undefined && { stopDate: seconds(stoppedAt) }),
  };
}

function seconds(date: string): number {
  return Date.parse(date) / 1000;
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify(body));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new StartError('InvalidExecutionInput', 'The input is no JSON');
  }
}
