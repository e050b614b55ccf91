import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ensureAssembly } from '../../../local/assembly/ensure-assembly.ts';
import { readAssembly } from '../../../local/assembly/read-assembly.ts';
import { makeFolder } from '../tiny-app.ts';

/** Synthesizes a template that says what it was given, and counts how often it was asked. */
const APP = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
const dir = process.env.CDK_OUTDIR ?? '';
const write = (file: string, content: unknown) => writeFileSync(dir + '/' + file, JSON.stringify(content));
appendFileSync('log.txt', 'synth ');
const properties = { templateFile: 'A.template.json', stackName: 'Stack-A' };
write('manifest.json', { artifacts: { A: { type: 'aws:cloudformation:stack', properties }, T: { type: 'cdk:tree' } } });
write('A.template.json', { Resources: { R: { Type: 'X', Properties: JSON.parse(process.env.CDK_CONTEXT_JSON ?? '') } } });
write('A.assets.json', { files: { a: { source: { path: 'asset.a' }, destinations: { d: { objectKey: 'a.zip' } } } } });
`;

function makeProject(app = APP): { root: string; stateDir: string; log: () => string } {
  const root = makeFolder();
  for (const folder of ['bin', 'lib', 'lambdas']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'bin', 'app.ts'), app);
  writeFileSync(join(root, 'bin', 'build.ts'), "import { appendFileSync } from 'node:fs'; appendFileSync('log.txt', 'build ');");
  writeFileSync(join(root, 'lib', 'stack.ts'), '1');
  writeFileSync(join(root, 'cdk.json'), JSON.stringify({ context: { colour: 'red' } }));
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  return { root, stateDir: join(root, 'state'), log: () => readFileSync(join(root, 'log.txt'), 'utf8') };
}

const context = { sandbox: 'local' };

describe('ensureAssembly()', () => {
  test('bundles, then synthesizes with the context of cdk.json and its own', async () => {
    const { root, stateDir, log } = makeProject();
    const assembly = await ensureAssembly({ root, stateDir, context });
    const [stack] = readAssembly(assembly);
    expect(stack?.name).toBe('Stack-A');
    expect(stack?.resources.get('R')?.properties).toEqual({ colour: 'red', sandbox: 'local' });
    expect(stack?.assets).toEqual(new Map([['a.zip', join(assembly, 'asset.a')]]));
    expect(log()).toBe('build synth ');
    expect(readdirSync(stateDir)).toEqual(['assembly']);
  });

  test('does it again when something it is made from changes, and only then', async () => {
    const { root, stateDir, log } = makeProject();
    const ensure = (more: object = {}) => ensureAssembly({ root: `${root}/`, stateDir, context: { ...context, ...more } });
    await ensure();
    await ensure();
    expect(log()).toBe('build synth ');
    writeFileSync(join(root, 'lib', 'stack.ts'), '2');
    await ensure();
    await ensure({ sandbox: 'other' });
    expect(log()).toBe('build synth '.repeat(3));
  });

  test('starts over where it was interrupted', async () => {
    const { root, stateDir, log } = makeProject();
    const assembly = await ensureAssembly({ root, stateDir, context });
    rmSync(join(assembly, 'inputs.sha256'));
    mkdirSync(join(stateDir, 'assembly.new-abc123'));
    writeFileSync(join(stateDir, 'assembly.new-abc123', 'inputs.sha256'), 'half');
    await ensureAssembly({ root, stateDir, context });
    expect(log()).toBe('build synth '.repeat(2));
    expect(readdirSync(stateDir)).toEqual(['assembly']);
  });

  test('says what a failed synthesis said, and leaves the assembly that was', async () => {
    const { root, stateDir } = makeProject();
    const assembly = await ensureAssembly({ root, stateDir, context });
    writeFileSync(join(root, 'bin', 'app.ts'), "throw new Error('no such setting');");
    await expect(ensureAssembly({ root, stateDir, context })).rejects.toThrow(/Cannot run "bin.app.ts".*no such setting/s);
    expect(existsSync(join(assembly, 'manifest.json'))).toBe(true);
  });
});

describe('readAssembly()', () => {
  test('refuses an app with stages, which would be left out', () => {
    const dir = makeFolder();
    writeFileSync(join(dir, 'manifest.json'), JSON.stringify({ artifacts: { Prod: { type: 'cdk:cloud-assembly' } } }));
    expect(() => readAssembly(dir)).toThrow('Cannot run stage "Prod"');
  });

  test('names the file that is missing', () => {
    expect(() => readAssembly(makeFolder())).toThrow('manifest.json');
  });
});
