import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import {
  CreateStateMachineCommand,
  DeleteStateMachineCommand,
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  type DescribeStateMachineOutput,
  type SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { BUNDLES } from '../../lib/bundles.ts';
import { type Connection, connectToSandbox } from '../../local/connection.ts';
import { FunctionPool } from '../../local/workers/function-pool.ts';
import { createEnvironment, type Endpoints } from '../../local/workers/function-settings.ts';
import { type Invoke, type Moto, startMoto } from './moto.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const REGION = 'eu-west-1';

/** The app, deployed to moto by the CDK, with its machines running and its functions in workers. */
export interface Deployment {
  readonly connection: Connection;
  /** Runs a machine to its end. */
  execute(machine: 'ingest' | 'publish', input: unknown): Promise<{ status: string | undefined; output: unknown }>;
  close(): Promise<void>;
}

/**
 * Deploys with the commands a person would use, and makes the machines run.
 *
 * @param ses where the functions send mail: moto has no way to say what a mail's id is to be
 */
export async function deployToMoto(sandbox: string, { ses }: { ses: string }): Promise<Deployment> {
  const pools = new Map<string, FunctionPool>();
  const moto = await startMoto(invokeIn(pools));
  Object.assign(process.env, { AWS_ENDPOINT_URL: moto.url, AWS_REGION: REGION });
  try {
    await deploy(sandbox, moto);
    // Under a name, clients make the bucket a part of the host, which no resolver here knows.
    const s3 = moto.url.replace('localhost', '127.0.0.1');
    process.env.AWS_ENDPOINT_URL_S3 = s3;
    const connection = await connectToSandbox(sandbox);
    await createPools(pools, { s3, dynamodb: moto.url, ses });
    const machines = await readMachines(connection, moto);
    return {
      connection,
      execute: (machine, input) => execute(connection.sfn, machines[machine], input),
      close: async () => {
        for (const pool of pools.values()) await pool.close();
        await moto.close();
        delete process.env.AWS_ENDPOINT_URL;
        delete process.env.AWS_ENDPOINT_URL_S3;
      },
    };
  } catch (error) {
    await moto.close();
    throw error;
  }
}

function invokeIn(pools: ReadonlyMap<string, FunctionPool>): Invoke {
  return async (name, payload) => {
    const pool = pools.get(name.split(':').at(-1) ?? '');
    if (!pool) throw new Error(JSON.stringify({ errorType: 'ResourceNotFoundException', errorMessage: name }));
    return await pool.invoke(payload);
  };
}

async function deploy(sandbox: string, moto: Moto): Promise<void> {
  const assembly = join(mkdtempSync(join(tmpdir(), 'offtake-moto-')), 'cdk.out');
  const { context } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8')) as { context: object };
  const env = {
    ...process.env,
    AWS_ENDPOINT_URL: moto.url,
    AWS_DEFAULT_REGION: REGION,
    CDK_OUTDIR: assembly,
    CDK_CONTEXT_JSON: JSON.stringify({ ...context, sandbox, sender: 'digest@example.com' }),
  };
  const node = (script: string, ...args: string[]) => run(process.execPath, [join(root, script), ...args], { cwd: root, env });
  const cdk = (...args: string[]) => node('node_modules/aws-cdk/bin/cdk', ...args, '--app', assembly, '--no-notices', '--ci');
  await node('bin/build.ts');
  await node('bin/app.ts');
  await cdk('bootstrap', `aws://123456789012/${REGION}`);
  await cdk('deploy', '--all', '--method=direct', '--require-approval', 'never');
}

async function createPools(pools: Map<string, FunctionPool>, endpoints: Endpoints): Promise<void> {
  const { Functions = [] } = await new LambdaClient().send(new ListFunctionsCommand());
  for (const { FunctionName = '', FunctionArn = '', Environment, Timeout = 3, MemorySize = 128 } of Functions) {
    const environment = Environment?.Variables ?? {};
    const module = join(BUNDLES, environment.POWERTOOLS_SERVICE_NAME ?? '', 'index.mjs');
    const settings = {
      module,
      entry: 'handler',
      name: FunctionName,
      arn: FunctionArn,
      memoryMb: MemorySize,
      timeoutMs: Timeout * 1000,
      environment,
    };
    const common = { logDir: mkdtempSync(join(tmpdir(), 'offtake-logs-')), maxWorkers: 2, idleMs: 30_000 };
    pools.set(
      FunctionName,
      new FunctionPool(settings, { ...common, environment: createEnvironment(settings, endpoints, REGION) }),
    );
  }
}

type Definition = Pick<DescribeStateMachineOutput, 'name' | 'definition' | 'roleArn'>;

/** The machines as CloudFormation was given them. Then moto is switched to running machines, which forgets those. */
async function readMachines({ sfn, names }: Connection, moto: Moto): Promise<Record<'ingest' | 'publish', Definition>> {
  const describe = (stateMachineArn: string) => sfn.send(new DescribeStateMachineCommand({ stateMachineArn }));
  const [ingest, publish] = [await describe(names.ingestMachine), await describe(names.publishMachine)];
  await moto.executeStateMachines();
  return { ingest, publish };
}

/** Moto starts nothing while it knows of any execution: a machine is made for one, and deleted with it. */
async function execute(sfn: SFNClient, { definition, roleArn }: Definition, input: unknown) {
  const name = `run-${crypto.randomUUID()}`;
  const { stateMachineArn } = await sfn.send(new CreateStateMachineCommand({ name, definition, roleArn }));
  const { executionArn } = await sfn.send(new StartExecutionCommand({ stateMachineArn, input: JSON.stringify(input), name }));
  for (;;) {
    const { status, output } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
    if (status !== 'RUNNING') {
      await sfn.send(new DeleteStateMachineCommand({ stateMachineArn }));
      return { status, output: output === undefined ? undefined : JSON.parse(output) };
    }
    await setTimeout(200);
  }
}
