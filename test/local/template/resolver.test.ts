// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Fn::Sub has placeholders of its own
import { describe, expect, test } from 'vitest';
import { LOCAL_PLACE } from '../../../local/template/place.ts';
import { Resolver } from '../../../local/template/resolver.ts';
import { parseTemplate } from '../../../local/template/template.ts';

const app = {
  Parameters: { Size: { Type: 'Number', Default: 5 }, Version: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/v' } },
  Mappings: { Zones: { 'eu-west-1': { Name: 'ireland' } } },
  Conditions: {
    InEurope: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-west-1'] },
    Elsewhere: { 'Fn::Not': [{ Condition: 'InEurope' }] },
    Either: { 'Fn::Or': [{ Condition: 'Elsewhere' }, { 'Fn::And': [{ Condition: 'InEurope' }] }] },
  },
  Resources: {
    Bucket: { Type: 'AWS::S3::Bucket' },
    Table: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: { 'Fn::Join': ['-', ['t', { Ref: 'AWS::AccountId' }]] } } },
    Handler: { Type: 'AWS::Lambda::Function' },
    Machine: { Type: 'AWS::StepFunctions::StateMachine', Properties: { StateMachineName: 'ingest' } },
    Queue: { Type: 'AWS::SQS::Queue' },
    Alarm: { Type: 'AWS::CloudWatch::Alarm' },
    Loop: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { Ref: 'Loop' } } },
  },
  Outputs: { Out: { Value: { 'Fn::GetAtt': ['Bucket', 'Arn'] }, Export: { Name: 'App:Bucket' } } },
};
const other = { Resources: { Role: { Type: 'AWS::IAM::Role' } } };
const stacks = [parseTemplate('App-Intake', app, new Map()), parseTemplate('Other', other, new Map())];
const resolver = new Resolver(stacks, LOCAL_PLACE);
const resolve = (value: unknown, stack = 'App-Intake') => resolver.resolve(stack, value);

describe('Resolver.resolve()', () => {
  test.each([
    ['a bucket by name', { Ref: 'Bucket' }, 'app-intake-bucket'],
    ['a table by the name it is given', { Ref: 'Table' }, 't-000000000000'],
    ['a state machine by ARN', { Ref: 'Machine' }, 'arn:aws:states:eu-west-1:000000000000:stateMachine:ingest'],
    ['a queue by URL', { Ref: 'Queue' }, 'https://sqs.eu-west-1.amazonaws.com/000000000000/App-Intake-Queue'],
    ['a resource of another type by name', { Ref: 'Alarm' }, 'App-Intake-Alarm'],
    ['an attribute', { 'Fn::GetAtt': ['Handler', 'Arn'] }, 'arn:aws:lambda:eu-west-1:000000000000:function:App-Intake-Handler'],
    ['an attribute in one piece', { 'Fn::GetAtt': 'Queue.QueueName' }, 'App-Intake-Queue'],
    ['a parameter by its default', { Ref: 'Size' }, 5],
    ['joined text', { 'Fn::Join': ['/', ['a', { Ref: 'AWS::Partition' }, 1]] }, 'a/aws/1'],
    [
      'text with names',
      { 'Fn::Sub': '${AWS::StackName} ${Bucket.Arn} ${!kept}' },
      'App-Intake arn:aws:s3:::app-intake-bucket ${kept}',
    ],
    ['text with names of its own', { 'Fn::Sub': ['${x}-${AWS::URLSuffix}', { x: { Ref: 'Size' } }] }, '5-amazonaws.com'],
    ['an item', { 'Fn::Select': [1, { 'Fn::Split': [':', 'a:b:c'] }] }, 'b'],
    ['an entry of a mapping', { 'Fn::FindInMap': ['Zones', { Ref: 'AWS::Region' }, 'Name'] }, 'ireland'],
    ['a condition that holds', { 'Fn::If': ['Either', 'yes', 'no'] }, 'yes'],
    ['a condition that does not', { 'Fn::If': ['Elsewhere', 'yes', 'no'] }, 'no'],
    ['no value', { a: { 'Fn::If': ['Elsewhere', 1, { Ref: 'AWS::NoValue' }] }, b: [{ Ref: 'AWS::NoValue' }, 2] }, { b: [2] }],
    ['an object that only looks like a function', { Condition: { StringEquals: 1 } }, { Condition: { StringEquals: 1 } }],
  ])('gives %s', (_, value, expected) => {
    expect(resolve(value)).toEqual(expected);
  });

  test('gives what another stack exports', () => {
    expect(resolve({ 'Fn::ImportValue': 'App:Bucket' }, 'Other')).toBe('arn:aws:s3:::app-intake-bucket');
  });

  test.each([
    ['a function that is not done here', { 'Fn::Cidr': [] }, '"Fn::Cidr"'],
    ['a name that nothing bears', { Ref: 'Nothing' }, '"Nothing"'],
    ['an attribute that is not known', { 'Fn::GetAtt': ['Alarm', 'Arn'] }, '"Alarm.Arn"'],
    ['an export that is not there', { 'Fn::ImportValue': 'App:None' }, '"App:None"'],
    ['a parameter that only AWS can fill', { Ref: 'Version' }, '"Version"'],
    ['a dynamic reference', 'x{{resolve:ssm:/a}}', 'dynamic references'],
    ['a name that depends on itself', { Ref: 'Loop' }, 'depends on itself'],
    ['a list where text belongs', { 'Fn::Join': ['', [[]]] }, 'no text'],
  ])('refuses %s', (_, value, message) => {
    expect(() => resolve(value)).toThrow(message);
  });

  test('cuts a name that is too long, and keeps two such names apart', () => {
    const long = 'L'.repeat(70);
    const template = { Resources: { [`${long}A`]: { Type: 'AWS::S3::Bucket' }, [`${long}B`]: { Type: 'AWS::S3::Bucket' } } };
    const names = new Resolver([parseTemplate('S', template, new Map())], LOCAL_PLACE);
    const [a, b] = [names.resolve('S', { Ref: `${long}A` }), names.resolve('S', { Ref: `${long}B` })];
    expect(a).toMatch(/^s-l{52}-[0-9a-f]{8}$/);
    expect(a).not.toBe(b);
  });
});
