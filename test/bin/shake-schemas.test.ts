import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { markPure, shakeSchemas } from '../../bin/shake-schemas.ts';

describe('markPure()', () => {
  test('wraps a schema of one line or more, and leaves the rest', () => {
    const module =
      "const _h = 'h';\nexport var A$ = [9, _h,\n    { [_h]: [1] }, () => B$\n];\nexport var B$ = [3, _h, [0], []];\nregister(A$);\n";
    expect(markPure(module)).toBe(
      "const _h = 'h';\nexport var A$ = /* @__PURE__ */ (() => [9, _h,\n    { [_h]: [1] }, () => B$\n])();\nexport var B$ = /* @__PURE__ */ (() => [3, _h, [0], []])();\nregister(A$);\n",
    );
  });

  test('wraps every schema of the client for S3', () => {
    const client = dirname(fileURLToPath(import.meta.resolve('@aws-sdk/client-s3/package.json')));
    const module = readFileSync(join(client, 'dist-es/schemas/schemas_0.js'), 'utf8');
    const schemas = module.match(/^export var /gm)?.length;
    expect(markPure(module).match(/^export var \S+ = \/\* @__PURE__ \*\/ \(\(\) => \[/gm)).toHaveLength(schemas ?? -1);
  });
});

test('a bundle has the schemas that it uses, and no others', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'; export { GetObjectCommand, S3Client };",
      resolveDir: import.meta.dirname,
    },
    ...{ bundle: true, format: 'esm', platform: 'node', mainFields: ['module', 'main'], write: false },
    plugins: [shakeSchemas],
  });
  const [{ text = '' } = {}] = outputFiles;
  expect(text).toContain('x-id=GetObject"');
  expect(text).not.toContain('x-id=DeleteObjects');
  expect(text).not.toContain('?analytics');
});
