/** Runs in a worker thread: one function, loaded once, called as often as its parent says. Knows nothing of the engine. */
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { FunctionCode, FunctionError, Invocation, WorkerMessage } from './messages.ts';

const code: FunctionCode = workerData;
type Handler = (event: unknown, context: unknown) => unknown;

function tell(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

function describe(error: unknown): FunctionError {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error), trace: [] };
  return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') };
}

async function load(): Promise<Handler> {
  const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(code.module).href);
  const handler = module[code.entry];
  if (typeof handler === 'function') return handler as Handler;
  const error = new Error(`${code.entry} is undefined or not exported`);
  error.name = 'Runtime.HandlerNotFound';
  throw error;
}

function createContext({ requestId, deadline }: Invocation): object {
  return {
    awsRequestId: requestId,
    functionName: code.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: code.arn,
    memoryLimitInMB: String(code.memoryMb),
    logGroupName: `/aws/lambda/${code.name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}

async function invoke(handler: Handler, invocation: Invocation): Promise<WorkerMessage> {
  try {
    const result = await handler(JSON.parse(invocation.payload), createContext(invocation));
    return { kind: 'returned', payload: JSON.stringify(result) ?? 'null' };
  } catch (error) {
    return { kind: 'threw', error: describe(error) };
  }
}

process.on('unhandledRejection', (reason) => {
  const { errorMessage, trace } = describe(reason);
  tell({ kind: 'crashed', error: { errorType: 'Runtime.UnhandledPromiseRejection', errorMessage, trace } });
  process.exit(128);
});

try {
  const handler = await load();
  parentPort?.on('message', async (invocation: Invocation) => tell(await invoke(handler, invocation)));
  tell({ kind: 'loaded' });
} catch (error) {
  tell({ kind: 'crashed', error: describe(error) });
}
