import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { PREFIX } from '../../lambdas/contract.ts';
import type { DeploymentSettings } from '../settings.ts';
import { PrivateBucket } from './private-bucket.ts';

/** The bucket of what was read: articles in batches under `work/`, and each drop's end under `outcomes/` for people. */
export class ArticlesBucket extends Construct {
  readonly bucketName: string;
  readonly #bucket: PrivateBucket;

  constructor(scope: Construct, id: string, { settings }: { settings: DeploymentSettings }) {
    super(scope, id);
    this.#bucket = new PrivateBucket(this, 'Bucket', { settings });
    this.bucketName = this.#bucket.bucketName;
  }

  /** Lets the grantee read batches, and see that one is missing. */
  grantReadBatches(grantee: IGrantable): Grant {
    return this.#bucket
      .allowOnObjects(grantee, [`${PREFIX.work}*`], 's3:GetObject')
      .combine(this.#bucket.allowSeeingAbsence(grantee));
  }

  /** Lets the grantee write batches. */
  grantWriteBatches(grantee: IGrantable): Grant {
    return this.#bucket.allowOnObjects(grantee, [`${PREFIX.work}*`], 's3:PutObject');
  }

  /** Lets the grantee write how a drop ended. */
  grantWriteOutcomes(grantee: IGrantable): Grant {
    return this.#bucket.allowOnObjects(grantee, [`${PREFIX.outcomes}*`], 's3:PutObject');
  }
}
