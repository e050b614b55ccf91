import type { S3Operation } from '../exchange.ts';
import { S3Error } from '../s3-error.ts';
import { findChildText, parseXml } from '../wire/parse-xml.ts';
import { receiveText } from '../wire/receive-body.ts';
import { renderXml } from '../wire/xml.ts';

export const getBucketVersioning: S3Operation = ({ bucket }, { store }) => ({
  status: 200,
  body: renderXml('VersioningConfiguration', { Status: store.requireBucket(bucket).versioning }),
});

export const putBucketVersioning: S3Operation = async ({ bucket, headers, body }, { store }) => {
  const target = store.requireBucket(bucket);
  const request = parseXml(await receiveText(body, headers), 'VersioningConfiguration');
  const status = findChildText(request, 'Status')?.trim();
  if (status !== 'Enabled' && status !== 'Suspended') throw new S3Error('IllegalVersioningConfigurationException');
  if (findChildText(request, 'MfaDelete')?.trim() === 'Enabled') throw new S3Error('NotImplemented');
  target.setVersioning(status);
  return { status: 200 };
};
