import type { S3Context, S3Operation } from '../exchange.ts';
import { S3Error } from '../s3-error.ts';
import type { Bucket } from '../store/bucket.ts';
import { findChildText, parseXml, type XmlNode } from '../wire/parse-xml.ts';
import { receiveText } from '../wire/receive-body.ts';
import { renderXml, type XmlElements } from '../wire/xml.ts';
import { removeVersion } from './remove-version.ts';

/** S3's limit on one request. */
const MAX_KEYS = 1000;

export const deleteObjects: S3Operation = async ({ bucket: name, headers, body }, context) => {
  const bucket = context.store.requireBucket(name);
  const request = parseXml(await receiveText(body, headers), 'Delete');
  const objects = request.children.filter((child) => child.name === 'Object');
  if (objects.length === 0 || objects.length > MAX_KEYS) throw new S3Error('MalformedXML');
  objects.forEach(refuseConditions);
  const deleted = objects.map((object) => deleteOne(bucket, object, context));
  const isQuiet = findChildText(request, 'Quiet')?.trim() === 'true';
  return { status: 200, body: renderXml('DeleteResult', isQuiet ? {} : { Deleted: deleted }) };
};

function refuseConditions(object: XmlNode): void {
  const other = object.children.find(({ name }) => name !== 'Key' && name !== 'VersionId');
  if (other) throw new S3Error('NotImplemented', { details: { Element: other.name } });
}

function deleteOne(bucket: Bucket, object: XmlNode, context: S3Context): XmlElements {
  const key = findChildText(object, 'Key');
  if (!key) throw new S3Error('MalformedXML');
  const asked = findChildText(object, 'VersionId');
  const { versionId, isMarker } = removeVersion(bucket, key, asked ?? null, context);
  return {
    Key: key,
    VersionId: asked,
    DeleteMarker: isMarker || undefined,
    DeleteMarkerVersionId: isMarker ? versionId : undefined,
  };
}
