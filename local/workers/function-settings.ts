import { existsSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { isRecord } from '../is-record.ts';
import type { Resolver } from '../template/resolver.ts';
import type { Resource, StackTemplate } from '../template/template.ts';
import type { FunctionCode } from './messages.ts';

/** A function of the app, as its template has it. */
export interface FunctionSettings extends FunctionCode {
  readonly timeoutMs: number;
  /** All of it: nothing of the environment of this process gets in. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Where the embedded services answer. */
export interface Endpoints {
  readonly s3: string;
  readonly dynamodb: string;
  readonly ses: string;
}

/** Lambda's own values for what a template leaves out. */
const DEFAULTS = { memoryMb: 128, timeoutSeconds: 3 };

/**
 * Reads an `AWS::Lambda::Function` that runs on Node.
 *
 * @throws {Error} if its code is not among the assets of its stack
 */
export function readFunction(resource: Resource, stack: StackTemplate, resolver: Resolver): FunctionSettings {
  const { name, attributes } = resolver.identityOf(resource);
  const { Code, Handler, Timeout, MemorySize, Environment } = resolver.resolveProperties(resource);
  const folder = isRecord(Code) ? stack.assets.get(String(Code.S3Key)) : undefined;
  if (folder === undefined) throw new Error(`Cannot run function "${name}": its code is no asset of stack "${stack.name}"`);
  const [file = '', entry = ''] = String(Handler).split('.');
  const module = ['mjs', 'js', 'cjs'].map((extension) => join(folder, `${file}.${extension}`)).find((path) => existsSync(path));
  if (module === undefined) throw new Error(`Cannot run function "${name}": there is no "${file}.mjs" in "${folder}"`);
  const variables = isRecord(Environment) && isRecord(Environment.Variables) ? Environment.Variables : {};
  return {
    ...{ module, entry, name, arn: attributes.Arn ?? '' },
    memoryMb: typeof MemorySize === 'number' ? MemorySize : DEFAULTS.memoryMb,
    timeoutMs: 1000 * (typeof Timeout === 'number' ? Timeout : DEFAULTS.timeoutSeconds),
    environment: Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, String(value)])),
  };
}

/** The environment of a function here: the template's, what Lambda adds, and where to find the embedded services. */
export function createEnvironment(
  { name, memoryMb, environment }: FunctionSettings,
  endpoints: Endpoints,
  region: string,
): Record<string, string> {
  return {
    ...environment,
    TZ: ':UTC',
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_SESV2: endpoints.ses,
    // The user's own profile is of no concern to a function, and must not become one.
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}
