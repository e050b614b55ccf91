import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import type { EngineInfo } from './engine-info.ts';
import type { SandboxNames } from './sandbox-names.ts';

/** A running pipeline, on this machine or in AWS: the clients that reach it and what its parts are called. */
export interface Connection {
  readonly names: SandboxNames;
  readonly s3: S3Client;
  readonly dynamodb: DynamoDBClient;
  readonly sfn: SFNClient;
}

/** Output of a stack → the role of what it names. */
const OUTPUTS: Readonly<Record<string, keyof SandboxNames>> = {
  IntakeBucketName: 'intakeBucket',
  ArticlesBucketName: 'articlesBucket',
  ArchiveBucketName: 'archiveBucket',
  DropsTableName: 'dropsTable',
  DealsTableName: 'dealsTable',
  ReadersTableName: 'readersTable',
  IngestMachineArn: 'ingestMachine',
  PublishMachineArn: 'publishMachine',
};
const STACKS = ['Intake', 'Readers', 'Publishing'];

/** Connects to an engine on this machine. */
export function connectToEngine({ endpoints, names, region }: Pick<EngineInfo, 'endpoints' | 'names' | 'region'>): Connection {
  const common = { region, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  return {
    names,
    s3: new S3Client({ ...common, endpoint: endpoints.s3 }),
    dynamodb: new DynamoDBClient({ ...common, endpoint: endpoints.dynamodb }),
    sfn: new SFNClient({ ...common, endpoint: endpoints.sfn }),
  };
}

/**
 * Connects to a deployed sandbox, in the account and region that the environment names, by the outputs of its stacks.
 *
 * @throws {Error} if the sandbox is not there, or not whole
 */
export async function connectToSandbox(sandbox: string): Promise<Connection> {
  const client = new CloudFormationClient();
  const found = await Promise.all(STACKS.map((stack) => findOutputs(client, `Offtake-${sandbox}-${stack}`)));
  const names = Object.assign({}, ...found) as Partial<Record<keyof SandboxNames, string>>;
  const missing = Object.entries(OUTPUTS).find(([, role]) => names[role] === undefined);
  if (missing) {
    throw new Error(
      `Cannot reach sandbox "${sandbox}": its stacks have no output "${missing[0]}"; deploy it with cdk deploy --all -c sandbox=${sandbox}`,
    );
  }
  return { names: names as SandboxNames, s3: new S3Client(), dynamodb: new DynamoDBClient(), sfn: new SFNClient() };
}

async function findOutputs(client: CloudFormationClient, stack: string): Promise<Partial<Record<keyof SandboxNames, string>>> {
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: stack }));
    const outputs = Stacks?.[0]?.Outputs ?? [];
    const known = outputs.flatMap(({ OutputKey = '', OutputValue }) => {
      // An export adds outputs of its own; only those named here are for people.
      const role = Object.hasOwn(OUTPUTS, OutputKey) ? OUTPUTS[OutputKey] : undefined;
      return role && OutputValue ? [[role, OutputValue] as const] : [];
    });
    return Object.fromEntries(known);
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Cannot find stack "${stack}": ${text}`, { cause });
  }
}
