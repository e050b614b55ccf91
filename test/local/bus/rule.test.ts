import { describe, expect, test } from 'vitest';
import { readRule } from '../../../local/bus/rule.ts';
import { LOCAL_PLACE } from '../../../local/template/place.ts';
import { Resolver } from '../../../local/template/resolver.ts';
import { parseTemplate } from '../../../local/template/template.ts';

const machine = 'arn:aws:states:eu-west-1:000000000000:stateMachine:m';

function read(properties: Readonly<Record<string, unknown>>) {
  const stack = parseTemplate('S', { Resources: { Rule: { Type: 'AWS::Events::Rule', Properties: properties } } }, new Map());
  const resolver = new Resolver([stack], LOCAL_PLACE);
  return readRule(resolver.requireResource('S', 'Rule'), resolver);
}

describe('readRule()', () => {
  const EventPattern = { source: ['aws.s3'] };

  test('gives pattern and targets', () => {
    const rule = read({
      EventPattern,
      Targets: [{ Id: 'T', Arn: machine, RoleArn: 'r', RetryPolicy: {}, DeadLetterConfig: {} }],
    });
    expect(rule?.targets).toEqual([machine]);
    expect(rule?.matches({ source: 'aws.s3' })).toBe(true);
  });

  test('passes over rules that are off or run on a schedule', () => {
    expect(read({ EventPattern, State: 'DISABLED', Targets: [] })).toBeUndefined();
    expect(read({ ScheduleExpression: 'rate(1 day)', Targets: [] })).toBeUndefined();
  });

  test.each([
    ['another bus', { EventPattern, EventBusName: 'own', Targets: [] }, 'no bus "own"'],
    ['a target that is no state machine', { EventPattern, Targets: [{ Id: 'T', Arn: 'arn:aws:sqs:x:y:z' }] }, 'no state machine'],
    ['an input of its own', { EventPattern, Targets: [{ Id: 'T', Arn: machine, Input: '{}' }] }, 'Input of a target'],
  ])('refuses %s', (_, properties, message) => {
    expect(() => read(properties)).toThrow(message);
  });
});
