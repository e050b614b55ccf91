import { describe, expect, test } from 'vitest';
import { findNodeFault } from '../../bin/node-version.ts';
import { describeError } from '../../bin/terminal/describe-error.ts';

describe('describeError()', () => {
  test.each([
    ['connect ECONNREFUSED 127.0.0.1:4566', 'engine has stopped'],
    ['Could not load credentials from any providers', 'Sign in to AWS'],
    ['Region is missing', 'AWS_REGION'],
    ['listen EADDRINUSE: address already in use 127.0.0.1:4566', '--port'],
    ['Cannot use ".offtake": an engine runs in it, process 7', '--state'],
  ])('of "%s" says what to do', (message, help) => {
    expect(describeError(new Error(message))).toEqual({ message, help: expect.stringContaining(help) });
  });

  test('gives the first of several attempts to connect, which together say nothing', () => {
    const error = new AggregateError([new Error('connect ECONNREFUSED ::1:9'), new Error('connect ECONNREFUSED 127.0.0.1:9')]);
    expect(describeError(error).message).toBe('connect ECONNREFUSED ::1:9');
  });

  test('never says nothing', () => {
    expect(describeError(new TypeError()).message).toBe('TypeError');
    expect(describeError('gone')).toEqual({ message: 'gone' });
  });
});

describe('findNodeFault()', () => {
  test.each(['22.18.0', '22.20.1', '24.0.0', '26.1.0'])('finds none in Node %s', (version) => {
    expect(findNodeFault(version)).toBeUndefined();
  });

  test.each(['18.20.0', '20.20.2', '22.9.0', '22.17.1'])('says of Node %s what to do', (version) => {
    expect(findNodeFault(version)).toEqual({
      message: `Cannot run on Node ${version}: 22.18 or newer is needed`,
      help: expect.stringContaining('npm ci'),
    });
  });
});
