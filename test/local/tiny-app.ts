import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

interface TinyFunction {
  /** Source of the module, which exports `handler`. */
  readonly code: string;
  readonly timeoutSeconds?: number;
  readonly memoryMb?: number;
}

export interface TinyApp {
  readonly functions: Readonly<Record<string, TinyFunction>>;
  /** Definition of the machine "tiny-ingest"; `Resource: "fn:Name"` stands for the ARN of a function. */
  readonly definition: Readonly<Record<string, unknown>>;
}

/** A folder that goes with the test. */
export function makeFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'offtake-local-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Task states named by the function they call: `task('Work', { Next: 'More' })`. */
export function task(name: string, more: Readonly<Record<string, unknown>> = { End: true }): Record<string, unknown> {
  return { Type: 'Task', Resource: `fn:${name}`, ...more };
}

/** Writes a cloud assembly as the CDK does: a versioned intake bucket, a rule on `drops/`, a machine, its functions, a table. */
export function writeAssembly(dir: string, { functions, definition }: TinyApp): string {
  const assets = Object.entries(functions).map(([name, { code }]) => {
    mkdirSync(join(dir, `asset.${name}`), { recursive: true });
    writeFileSync(join(dir, `asset.${name}`, 'index.mjs'), code);
    const asset = { source: { path: `asset.${name}`, packaging: 'zip' }, destinations: { here: { objectKey: `${name}.zip` } } };
    return [name, asset] as const;
  });
  const properties = { templateFile: 'Tiny.template.json' };
  write(dir, 'manifest.json', { version: '48.0.0', artifacts: { Tiny: { type: 'aws:cloudformation:stack', properties } } });
  write(dir, 'Tiny.assets.json', { files: Object.fromEntries(assets) });
  write(dir, 'Tiny.template.json', {
    Resources: { ...RESOURCES, ...describeFunctions(functions), Machine: describeMachine(definition) },
  });
  return dir;
}

function write(dir: string, file: string, content: unknown): void {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, file), JSON.stringify(content));
}

const RESOURCES = {
  Intake: {
    Type: 'AWS::S3::Bucket',
    Properties: {
      VersioningConfiguration: { Status: 'Enabled' },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    },
  },
  Drops: {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      BillingMode: 'PAY_PER_REQUEST',
    },
  },
  Rule: {
    Type: 'AWS::Events::Rule',
    Properties: {
      State: 'ENABLED',
      EventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: { bucket: { name: [{ Ref: 'Intake' }] }, object: { key: [{ prefix: 'drops/' }] } },
      },
      Targets: [{ Id: 'Target0', Arn: { Ref: 'Machine' } }],
    },
  },
};

function describeFunctions(functions: TinyApp['functions']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(functions).map(([name, { timeoutSeconds = 10, memoryMb = 128 }]) => [
      name,
      {
        Type: 'AWS::Lambda::Function',
        Properties: {
          Code: { S3Bucket: 'assets', S3Key: `${name}.zip` },
          Handler: 'index.handler',
          Runtime: 'nodejs24.x',
          Timeout: timeoutSeconds,
          MemorySize: memoryMb,
          Environment: { Variables: { INTAKE_BUCKET: { Ref: 'Intake' }, DROPS_TABLE: { Ref: 'Drops' } } },
        },
      },
    ]),
  );
}

/** The definition as the CDK writes it: text around tokens. */
function describeMachine(definition: TinyApp['definition']): unknown {
  const pieces = JSON.stringify(definition).split(/"fn:(\w+)"/);
  const joined = pieces.flatMap((piece, index) => (index % 2 ? ['"', { 'Fn::GetAtt': [piece, 'Arn'] }, '"'] : [piece]));
  return {
    Type: 'AWS::StepFunctions::StateMachine',
    Properties: { StateMachineName: 'tiny-ingest', DefinitionString: { 'Fn::Join': ['', joined] } },
  };
}
