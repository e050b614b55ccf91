import { App, Stack } from 'aws-cdk-lib';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { expect, test } from 'vitest';
import { CONTEXT } from './synthesize.ts';

test('synth fails on a finding, under the flags of cdk.json', () => {
  const app = new App({ context: CONTEXT });
  const stack = new Stack(app, 'Wrong');
  const role = 'arn:aws:iam::123456789012:role/any';
  new CfnFunction(stack, 'TooLong', {
    code: { zipFile: ' ' },
    role,
    runtime: 'nodejs24.x',
    handler: 'index.handler',
    timeout: 901,
  });
  expect(() => app.synth()).toThrow('Timeout: 901 exceeds maximum 900');
});
