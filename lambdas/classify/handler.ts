import { S3Client } from '@aws-sdk/client-s3';
import { requireEnv } from '../adapters/env.ts';
import { S3Objects } from '../adapters/s3-objects.ts';
import { type BatchRef, ENV } from '../contract.ts';
import { classifyBatch } from './classify-batch.ts';

const objects = new S3Objects(new S3Client(), requireEnv(ENV.articlesBucket));

/** Entry point of the state "Classify batch". */
export const handler = (ref: BatchRef): Promise<void> => classifyBatch(ref, { objects });
