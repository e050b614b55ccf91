import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { PREFIX } from '../../lambdas/contract.ts';
import type { DeploymentSettings } from '../settings.ts';
import { PrivateBucket } from './private-bucket.ts';

/** The bucket of editions: each as JSON, and rendered as mail and page in every language. */
export class ArchiveBucket extends Construct {
  readonly bucketName: string;
  readonly #bucket: PrivateBucket;

  constructor(scope: Construct, id: string, { settings }: { settings: DeploymentSettings }) {
    super(scope, id);
    this.#bucket = new PrivateBucket(this, 'Bucket', { settings });
    this.bucketName = this.#bucket.bucketName;
  }

  /** Lets the grantee read editions, and see that one is missing. */
  grantReadEditions(grantee: IGrantable): Grant {
    return this.#bucket
      .allowOnObjects(grantee, [`${PREFIX.editions}*`], 's3:GetObject')
      .combine(this.#bucket.allowSeeingAbsence(grantee));
  }

  /** Lets the grantee write editions. */
  grantWriteEditions(grantee: IGrantable): Grant {
    return this.#bucket.allowOnObjects(grantee, [`${PREFIX.editions}*`], 's3:PutObject');
  }
}
