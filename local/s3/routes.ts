import type { S3Operation, S3Request } from './exchange.ts';
import { createBucket, deleteBucket, getBucketLocation, headBucket, listBuckets } from './operations/buckets.ts';
import { completeMultipartUpload } from './operations/complete-multipart-upload.ts';
import { copyObject } from './operations/copy-object.ts';
import { deleteObject } from './operations/delete-object.ts';
import { deleteObjects } from './operations/delete-objects.ts';
import { getObject, OVERRIDES } from './operations/get-object.ts';
import { listObjects, listObjectsV2 } from './operations/list-objects.ts';
import { listVersions } from './operations/list-versions.ts';
import { abortMultipartUpload, createMultipartUpload, listParts } from './operations/multipart.ts';
import { putObject } from './operations/put-object.ts';
import { uploadPart, uploadPartCopy } from './operations/upload-part.ts';
import { getBucketVersioning, putBucketVersioning } from './operations/versioning.ts';
import { S3Error } from './s3-error.ts';

interface Route {
  readonly method: string;
  readonly on: 'service' | 'bucket' | 'object';
  /** Query parameters that make the request this one. */
  readonly needs?: readonly string[];
  /** Query parameters that it understands besides. */
  readonly takes?: readonly string[];
  /** A header that makes the request this one. */
  readonly header?: string;
  readonly run: S3Operation;
}

const LIST = ['prefix', 'delimiter', 'max-keys', 'encoding-type'];
const READ = ['versionId', ...OVERRIDES.map((name) => `response-${name}`)];
const COPY = 'x-amz-copy-source';

/** Every operation done here; the first that fits a request is meant, so the particular stand before the general. */
const ROUTES: readonly Route[] = [
  { method: 'GET', on: 'service', run: listBuckets },
  { method: 'GET', on: 'bucket', needs: ['location'], run: getBucketLocation },
  { method: 'GET', on: 'bucket', needs: ['versioning'], run: getBucketVersioning },
  { method: 'GET', on: 'bucket', needs: ['versions'], takes: [...LIST, 'key-marker', 'version-id-marker'], run: listVersions },
  {
    method: 'GET',
    on: 'bucket',
    needs: ['list-type'],
    takes: [...LIST, 'continuation-token', 'start-after'],
    run: listObjectsV2,
  },
  { method: 'GET', on: 'bucket', takes: [...LIST, 'marker'], run: listObjects },
  { method: 'HEAD', on: 'bucket', run: headBucket },
  { method: 'PUT', on: 'bucket', needs: ['versioning'], run: putBucketVersioning },
  { method: 'PUT', on: 'bucket', run: createBucket },
  { method: 'POST', on: 'bucket', needs: ['delete'], run: deleteObjects },
  { method: 'DELETE', on: 'bucket', run: deleteBucket },
  { method: 'PUT', on: 'object', needs: ['partNumber', 'uploadId'], header: COPY, run: uploadPartCopy },
  { method: 'PUT', on: 'object', needs: ['partNumber', 'uploadId'], run: uploadPart },
  { method: 'PUT', on: 'object', header: COPY, run: copyObject },
  { method: 'PUT', on: 'object', run: putObject },
  { method: 'GET', on: 'object', needs: ['uploadId'], takes: ['part-number-marker', 'max-parts'], run: listParts },
  { method: 'GET', on: 'object', takes: READ, run: getObject },
  { method: 'HEAD', on: 'object', takes: READ, run: getObject },
  { method: 'POST', on: 'object', needs: ['uploads'], run: createMultipartUpload },
  { method: 'POST', on: 'object', needs: ['uploadId'], run: completeMultipartUpload },
  { method: 'DELETE', on: 'object', needs: ['uploadId'], run: abortMultipartUpload },
  { method: 'DELETE', on: 'object', takes: ['versionId'], run: deleteObject },
];

/** Parameters of any request: the name of the operation, and what a presigned address carries. */
const COMMON =
  /^(?:x-id|x-amz-(?:algorithm|credential|date|expires|signedheaders|signature|security-token|content-sha256|user-agent|checksum-mode|sdk-checksum-algorithm))$/i;

/**
 * The operation that a request asks for.
 *
 * @throws {S3Error} NotImplemented if there is none, or it comes with a parameter that would have to be ignored
 */
export function requireOperation({ method, bucket, key, query, headers }: S3Request): S3Operation {
  const on = bucket === '' ? 'service' : key === '' ? 'bucket' : 'object';
  const route = ROUTES.find(
    (one) =>
      one.method === method &&
      one.on === on &&
      (one.needs ?? []).every((name) => query.has(name)) &&
      (one.header === undefined || headers[one.header] !== undefined),
  );
  const known = new Set([...(route?.needs ?? []), ...(route?.takes ?? [])]);
  const unknown = query.keys().find((name) => !known.has(name) && !COMMON.test(name));
  if (!route || unknown !== undefined) {
    throw new S3Error('NotImplemented', { details: { Method: method, ...(unknown !== undefined && { Parameter: unknown }) } });
  }
  return route.run;
}
