import { Duration } from 'aws-cdk-lib';
import type { EventPattern } from 'aws-cdk-lib/aws-events';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { PREFIX } from '../../lambdas/contract.ts';
import type { DeploymentSettings } from '../settings.ts';
import { PrivateBucket } from './private-bucket.ts';

/**
 * The bucket that people drop files into. It keeps every version, tells EventBridge of each, and offers no grant to
 * write: a pipeline that cannot write to its own intake cannot start itself.
 */
export class IntakeBucket extends Construct {
  readonly bucketName: string;
  /** Of the event of each new version under `drops/`. */
  readonly dropArrived: EventPattern;
  readonly #bucket: PrivateBucket;

  constructor(scope: Construct, id: string, { settings }: { settings: DeploymentSettings }) {
    super(scope, id);
    this.#bucket = new PrivateBucket(this, 'Bucket', {
      settings,
      versioned: true,
      lifecycleRules: [
        {
          id: 'ReplacedDrops',
          noncurrentVersionExpiration: Duration.days(settings.dropRetentionDays),
          expiredObjectDeleteMarker: true,
        },
      ],
    });
    sendEventsToEventBridge(this.#bucket);
    this.bucketName = this.#bucket.bucketName;
    this.dropArrived = {
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: { bucket: { name: [this.bucketName] }, object: { key: [{ prefix: PREFIX.drops }] } },
    };
  }

  /** Lets the grantee read every version of a drop, and see that one is gone. */
  grantReadDrops(grantee: IGrantable): Grant {
    return this.#bucket
      .allowOnObjects(grantee, [`${PREFIX.drops}*`], 's3:GetObject', 's3:GetObjectVersion')
      .combine(this.#bucket.allowSeeingAbsence(grantee, 's3:ListBucketVersions'));
  }
}

/** The property of the L2 bucket for this brings a custom resource with a Python function; the resource itself needs none. */
function sendEventsToEventBridge(bucket: PrivateBucket): void {
  const resource = bucket.node.defaultChild;
  if (!(resource instanceof CfnBucket)) throw new TypeError(`Cannot send the events of "${bucket.node.path}": it is no bucket`);
  resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
}
