import { createHash } from 'node:crypto';
import type { Place } from './place.ts';

/** What a resource is called: its physical name, what `Ref` gives, and what `Fn::GetAtt` can give. */
export interface Identity {
  readonly name: string;
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
}

interface Kind {
  /** The property that names the resource where the template does so itself. */
  readonly nameProperty: string;
  readonly maxLength: number;
  readonly identify: (name: string, place: Place) => Omit<Identity, 'name'>;
}

const arn = (service: string, rest: (name: string) => string) => (name: string, place: Place) =>
  `arn:aws:${service}:${place.region}:${place.accountId}:${rest(name)}`;

/** A resource whose `Ref` is its name and whose only attribute of use is its ARN. */
function named(nameProperty: string, maxLength: number, toArn: (name: string, place: Place) => string): Kind {
  return { nameProperty, maxLength, identify: (name, place) => ({ ref: name, attributes: { Arn: toArn(name, place) } }) };
}

const KINDS: Readonly<Record<string, Kind>> = {
  'AWS::S3::Bucket': {
    nameProperty: 'BucketName',
    maxLength: 63,
    identify: (name, { region }) => ({
      ref: name,
      attributes: {
        Arn: `arn:aws:s3:::${name}`,
        DomainName: `${name}.s3.amazonaws.com`,
        RegionalDomainName: `${name}.s3.${region}.amazonaws.com`,
      },
    }),
  },
  'AWS::DynamoDB::Table': named(
    'TableName',
    255,
    arn('dynamodb', (name) => `table/${name}`),
  ),
  'AWS::Lambda::Function': named(
    'FunctionName',
    64,
    arn('lambda', (name) => `function:${name}`),
  ),
  'AWS::StepFunctions::StateMachine': {
    nameProperty: 'StateMachineName',
    maxLength: 80,
    identify: (name, place) => {
      const own = arn('states', (machine) => `stateMachine:${machine}`)(name, place);
      return { ref: own, attributes: { Arn: own, Name: name } };
    },
  },
  'AWS::SQS::Queue': {
    nameProperty: 'QueueName',
    maxLength: 80,
    identify: (name, place) => {
      const url = `https://sqs.${place.region}.amazonaws.com/${place.accountId}/${name}`;
      return { ref: url, attributes: { Arn: arn('sqs', (queue) => queue)(name, place), QueueName: name, QueueUrl: url } };
    },
  },
  'AWS::SNS::Topic': {
    nameProperty: 'TopicName',
    maxLength: 256,
    identify: (name, place) => {
      const own = arn('sns', (topic) => topic)(name, place);
      return { ref: own, attributes: { TopicArn: own, TopicName: name } };
    },
  },
  'AWS::Events::Rule': named(
    'Name',
    64,
    arn('events', (name) => `rule/${name}`),
  ),
  'AWS::Logs::LogGroup': named(
    'LogGroupName',
    512,
    arn('logs', (name) => `log-group:${name}:*`),
  ),
  'AWS::IAM::Role': named('RoleName', 64, (name, { accountId }) => `arn:aws:iam::${accountId}:role/${name}`),
};

/** Resources of other types are known by a name alone. */
const OTHER: Kind = { nameProperty: 'Name', maxLength: 255, identify: (name) => ({ ref: name, attributes: {} }) };

/** The property in which a template may name a resource of this type itself. */
export function nameProperty(type: string): string {
  return (KINDS[type] ?? OTHER).nameProperty;
}

/** The names of a resource whose physical name is known. */
export function identify(type: string, name: string, place: Place): Identity {
  return { name, ...(KINDS[type] ?? OTHER).identify(name, place) };
}

/**
 * A physical name for a resource that the template leaves to CloudFormation: the same at every start, unlike there.
 *
 * `stack-logicalId`, small letters and dashes for a bucket; what is too long ends in eight digits of its hash instead.
 */
export function inventName(type: string, stack: string, logicalId: string): string {
  const { maxLength } = KINDS[type] ?? OTHER;
  const full = `${stack}-${logicalId}`;
  const clean =
    type === 'AWS::S3::Bucket' ? full.toLowerCase().replace(/[^a-z0-9-]/g, '-') : full.replace(/[^A-Za-z0-9_-]/g, '-');
  if (clean.length <= maxLength) return clean;
  return `${clean.slice(0, maxLength - 9)}-${createHash('sha256').update(full).digest('hex').slice(0, 8)}`;
}
