import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, type LifecycleRule, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { DeploymentSettings } from '../settings.ts';

interface PrivateBucketProps {
  readonly settings: DeploymentSettings;
  readonly versioned?: boolean;
  readonly lifecycleRules?: LifecycleRule[];
}

/** A bucket that nobody reaches without TLS or from outside the account. Uploads left unfinished go after a week. */
export class PrivateBucket extends Bucket {
  constructor(scope: Construct, id: string, { settings, versioned = false, lifecycleRules = [] }: PrivateBucketProps) {
    super(scope, id, {
      versioned,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      lifecycleRules: [{ id: 'UnfinishedUploads', abortIncompleteMultipartUploadAfter: Duration.days(7) }, ...lifecycleRules],
      removalPolicy: settings.deleteOnDestroy ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
      autoDeleteObjects: settings.deleteObjectsOnDestroy,
    });
  }

  /** Allows these actions on the objects whose keys match one of the patterns. */
  allowOnObjects(grantee: IGrantable, patterns: readonly string[], ...actions: string[]): Grant {
    return Grant.addToPrincipal({ grantee, actions, resourceArns: patterns.map((pattern) => this.arnForObjects(pattern)) });
  }

  /**
   * Allows telling an object that is gone from one that is forbidden: without it S3 answers 403 to both.
   * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
   */
  allowSeeingAbsence(grantee: IGrantable, ...actions: string[]): Grant {
    return Grant.addToPrincipal({ grantee, actions: ['s3:ListBucket', ...actions], resourceArns: [this.bucketArn] });
  }
}
