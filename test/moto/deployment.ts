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
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
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
    const connection = await connectToSandbox(sandbox);
    await createPools(pools, { s3: moto.url.replace('localhost', '127.0.0.1'), dynamodb: moto.url, ses });
    const machines = await recreateMachines(connection, moto);
    return {
      connection,
      execute: (machine, input) => execute(connection.sfn, machines[machine], input),
      close: async () => {
        for (const pool of pools.values()) await pool.close();
        await moto.close();
        delete process.env.AWS_ENDPOINT_URL;
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

/** Machines that CloudFormation made do not run in moto; they are made again, from the definition it was given. */
async function recreateMachines({ sfn, names }: Connection, moto: Moto): Promise<Record<'ingest' | 'publish', string>> {
  const describe = (stateMachineArn: string) => sfn.send(new DescribeStateMachineCommand({ stateMachineArn }));
  const [ingest, publish] = [await describe(names.ingestMachine), await describe(names.publishMachine)];
  await moto.executeStateMachines();
  const create = async ({ name, definition, roleArn }: typeof ingest) => {
    const { stateMachineArn } = await sfn.send(new CreateStateMachineCommand({ name, definition, roleArn }));
    return stateMachineArn ?? '';
  };
  return { ingest: await create(ingest), publish: await create(publish) };
}

async function execute(sfn: SFNClient, stateMachineArn: string, input: unknown) {
  const { executionArn } = await sfn.send(
    new StartExecutionCommand({ stateMachineArn, input: JSON.stringify(input), name: `run-${crypto.randomUUID()}` }),
  );
  for (;;) {
    const { status, output } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
    if (status !== 'RUNNING') return { status, output: output === undefined ? undefined : JSON.parse(output) };
    await setTimeout(200);
  }
}
