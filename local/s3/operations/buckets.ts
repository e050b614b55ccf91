import type { S3Operation } from '../exchange.ts';
import { S3Error } from '../s3-error.ts';
import { renderXml } from '../wire/xml.ts';

export const listBuckets: S3Operation = (_request, { store }) => {
  const buckets = store.listBuckets().map(({ name, createdAt }) => ({ Name: name, CreationDate: createdAt }));
  return { status: 200, body: renderXml('ListAllMyBucketsResult', { Owner: { ID: 'local' }, Buckets: { Bucket: buckets } }) };
};

export const createBucket: S3Operation = ({ bucket: name, headers }, { store, now }) => {
  if (headers['x-amz-bucket-object-lock-enabled'] === 'true') throw new S3Error('NotImplemented');
  if (store.findBucket(name)) throw new S3Error('BucketAlreadyOwnedByYou', { details: { BucketName: name } });
  store.createBucket(name, { createdAt: now().toISOString() });
  return { status: 200, headers: { location: `/${name}` } };
};

export const deleteBucket: S3Operation = ({ bucket }, { store }) => {
  store.removeBucket(store.requireBucket(bucket));
  return { status: 204 };
};

export const headBucket: S3Operation = ({ bucket }, { store, region }) => {
  store.requireBucket(bucket);
  return { status: 200, headers: { 'x-amz-bucket-region': region } };
};

/** The first of all regions goes by the empty name. */
export const getBucketLocation: S3Operation = ({ bucket }, { store, region }) => {
  store.requireBucket(bucket);
  const constraint = region === 'us-east-1' ? '' : region;
  return { status: 200, body: renderXml('LocationConstraint', {}).replace('></', `>${constraint}</`) };
};
