import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { afterAll } from 'vitest';
import { HANDLER_NAMES } from '../../lib/bundles.ts';
import { IntakeStack } from '../../lib/intake-stack.ts';
import { PublishingStack } from '../../lib/publishing-stack.ts';
import { ReadersStack } from '../../lib/readers-stack.ts';
import { readDeploymentSettings } from '../../lib/settings.ts';
import { WatchingStack } from '../../lib/watching-stack.ts';

export interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  readonly [key: string]: unknown;
}
export interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<Record<string, unknown>>;
}
export type StackName = 'Intake' | 'Readers' | 'Publishing' | 'Watching';

/** The context that `cdk.json` gives the app: the flags under which it is deployed. */
export const CONTEXT: Record<string, unknown> = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../cdk.json', import.meta.url)), 'utf8'),
).context;

const bundles = mkdtempSync(join(tmpdir(), 'offtake-bundles-'));
for (const name of HANDLER_NAMES) {
  mkdirSync(join(bundles, name));
  writeFileSync(join(bundles, name, 'index.mjs'), `export const handler = async () => '${name}';\n`);
}
afterAll(() => rmSync(bundles, { recursive: true }));

/** The stacks as `bin/app.ts` composes them, with placeholders for code, under these settings. */
export function synthesize(context: Record<string, unknown> = {}): Record<StackName, Template> {
  const app = new App({ context: { ...CONTEXT, sandbox: 'test', ...context } });
  const settings = readDeploymentSettings(app.node.getAllContext(), undefined);
  const common = { settings, bundles };
  const intake = new IntakeStack(app, 'Intake', common);
  const { readers, mail } = new ReadersStack(app, 'Readers', common);
  const { drops, deals } = intake;
  const publishing = new PublishingStack(app, 'Publishing', { ...common, drops, deals, readers, mail });
  new WatchingStack(app, 'Watching', { ...common, intake, publishing });
  const assembly = app.synth();
  const template = (name: StackName): Template => assembly.getStackByName(name).template;
  return {
    Intake: template('Intake'),
    Readers: template('Readers'),
    Publishing: template('Publishing'),
    Watching: template('Watching'),
  };
}

/** All resources of one type. */
export function findResources(template: Template, type: string): Resource[] {
  return Object.values(template.Resources).filter((resource) => resource.Type === type);
}

/** The template with what changes with the code alone blanked, for a snapshot. */
export function blankHashes(template: Template): unknown {
  return JSON.parse(JSON.stringify(template).replace(/[0-9a-f]{64}/g, '[hash]'));
}
