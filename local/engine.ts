import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureAssembly } from './assembly/ensure-assembly.ts';
import { readAssembly } from './assembly/read-assembly.ts';
import { Bus } from './bus/bus.ts';
import { Closers } from './closers.ts';
import { type EngineInfo, removeEngineInfo, writeEngineInfo } from './engine-info.ts';
import type { ExecutionRecord, ExecutionSummary } from './executions/execution-record.ts';
import { ExecutionStore } from './executions/execution-store.ts';
import { Executions } from './executions/executions.ts';
import { startStates } from './executions/start-states.ts';
import type { Invoke } from './machines/run-machine.ts';
import type { SentMail } from './mail/mailbox.ts';
import { readSandbox, type Sandbox } from './sandbox.ts';
import { findSandboxNames, type SandboxNames } from './sandbox-names.ts';
import { startServices } from './start-services.ts';
import { lockState } from './state-lock.ts';
import { LOCAL_PLACE } from './template/place.ts';
import { FunctionPool } from './workers/function-pool.ts';
import { createEnvironment, type Endpoints } from './workers/function-settings.ts';

export interface EngineOptions {
  /** Folder that everything is kept in; one engine at a time. */
  readonly stateDir: string;
  /** Port of S3; DynamoDB, SES and Step Functions follow at 1, 2 and 4 above. 0 for any that are free. */
  readonly port?: number;
  /** A cloud assembly to run as it lies; by default the app of this project is synthesized. */
  readonly assembly?: string;
  /** Settings of the sandbox, as `cdk -c` would give them. */
  readonly context?: Readonly<Record<string, unknown>>;
  /** So many executions run at once. */
  readonly maxRunning?: number;
  /** So many workers each function has at the most. */
  readonly maxWorkers?: number;
  /** The clock of S3, of SES and of executions. Handlers have none. */
  readonly now?: () => Date;
  /** Gives the ids of S3 versions, each once. */
  readonly versionIds?: () => string;
  /** Gives the ids of mails, each once. */
  readonly mailIds?: () => string;
  /** Told of each execution when it starts and when it ends. */
  readonly onChange?: (execution: ExecutionSummary) => void;
  /** Told what is being done while the engine starts. */
  readonly onStep?: (step: string) => void;
}

export interface Engine extends Pick<EngineInfo, 'endpoints' | 'names' | 'region'> {
  /** Starts an execution and waits for its end. */
  startExecution(machine: 'ingest' | 'publish', input: unknown, name?: string): Promise<ExecutionRecord>;
  /** Every execution, first started first. */
  executions(): ExecutionSummary[];
  findExecution(machine: 'ingest' | 'publish', name: string): ExecutionRecord | undefined;
  /** Every mail sent, first sent first. */
  mails(): readonly SentMail[];
  /** Resolves once no execution runs or waits. */
  settled(): Promise<void>;
  /** Gives executions under way a moment to end, then stops; what is left runs again with the next engine. */
  close(): Promise<void>;
}

const DEFAULT_PORT = 4566;
/** What executions under way are given to end in when the engine closes. */
const CLOSE_PATIENCE_MS = 10_000;
const IDLE_WORKER_MS = 30_000;

/**
 * Runs the app on this machine: its state machines, functions, rules, buckets and tables, out of the assembly that
 * `cdk deploy` would ship. Whatever interrupts it, the next engine on the same folder takes up all that was accepted.
 *
 * Schedules are not kept: an edition is published when somebody asks for it.
 *
 * @throws {Error} if another engine runs in the folder, a port is taken, or the app has what would not run here as in AWS
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const stateDir = resolve(options.stateDir);
  const closers = new Closers();
  closers.add(lockState(stateDir));
  try {
    return await open({ ...options, stateDir }, closers);
  } catch (error) {
    await closers.close();
    throw error;
  }
}

async function open(options: EngineOptions, closers: Closers): Promise<Engine> {
  const { stateDir, now = () => new Date(), onStep = () => {} } = options;
  onStep('Synthesizing');
  const sandbox = readSandbox(readAssembly(await findAssembly(options)), LOCAL_PLACE);
  onStep('Starting');
  const pools = new Map<string, FunctionPool>();
  const executions = createExecutions({ ...options, now }, sandbox, pools);
  const sources = sandbox.buckets.filter(({ sendsEvents }) => sendsEvents).map(({ name }) => name);
  const bus = new Bus({ place: LOCAL_PLACE, sources, rules: sandbox.rules, executions });

  const { region } = LOCAL_PLACE;
  const port = (offset: number) => (options.port === 0 ? 0 : (options.port ?? DEFAULT_PORT) + offset);
  const ports = { s3: port(0), dynamodb: port(1), ses: port(2) };
  const services = await startServices(
    { ...options, region, ports, now, onCreated: (object) => bus.tell(object) },
    sandbox,
    closers,
  );
  addPools(pools, options, sandbox, services.endpoints);
  closers.add(async () => void (await Promise.all(pools.values().map((pool) => pool.close()))));
  closers.add(() => executions.close(CLOSE_PATIENCE_MS));
  executions.open();
  // The process may have ended between keeping an object and telling of it.
  for (const object of sources.flatMap((bucket) => services.s3.versions(bucket))) bus.tell(object);

  const states = await startStates(executions, port(4));
  closers.add(states.close);
  const names = findSandboxNames(sandbox.functions, sandbox.machines);
  const info = { region, endpoints: { ...services.endpoints, sfn: states.url }, names };
  writeEngineInfo(stateDir, info);
  closers.add(() => removeEngineInfo(stateDir));
  return { ...info, ...control(executions, names), mails: () => services.mail.list(), close: () => closers.close() };
}

type Control = Pick<Engine, 'startExecution' | 'executions' | 'findExecution' | 'settled'>;

function control(executions: Executions, names: SandboxNames): Control {
  const arnOf = { ingest: names.ingestMachine, publish: names.publishMachine };
  return {
    startExecution(machine, input, name = randomUUID()) {
      executions.start(arnOf[machine], name, input);
      return executions.ended(arnOf[machine], name);
    },
    executions: () => executions.list(),
    findExecution: (machine, name) => executions.find(arnOf[machine], name),
    settled: () => executions.settled(),
  };
}

function createExecutions(
  { stateDir, maxRunning = 8, now, onChange = () => {} }: EngineOptions & { readonly now: () => Date },
  { machines }: Sandbox,
  pools: ReadonlyMap<string, FunctionPool>,
): Executions {
  const names = machines.map(({ name }) => name);
  const store = new ExecutionStore(join(stateDir, 'executions'), names);
  const invoke: Invoke = async (arn, payload) => {
    const pool = pools.get(arn);
    if (!pool) throw new Error(`Cannot call "${arn}": the app has no such function`);
    return pool.invoke(payload);
  };
  return new Executions({ machines, store, invoke, maxRunning, now, onChange });
}

async function findAssembly({ assembly, stateDir, context }: EngineOptions): Promise<string> {
  if (assembly !== undefined) return resolve(assembly);
  const root = fileURLToPath(new URL('..', import.meta.url));
  return await ensureAssembly({ root, stateDir, context: { sandbox: 'local', ...context } });
}

function addPools(
  pools: Map<string, FunctionPool>,
  { stateDir, maxWorkers = Math.min(4, Math.max(2, availableParallelism())) }: EngineOptions,
  { functions }: Sandbox,
  endpoints: Endpoints,
): void {
  const common = { logDir: join(stateDir, 'logs'), maxWorkers, idleMs: IDLE_WORKER_MS };
  for (const settings of functions) {
    const environment = createEnvironment(settings, endpoints, LOCAL_PLACE.region);
    pools.set(settings.arn, new FunctionPool(settings, { ...common, environment }));
  }
}
