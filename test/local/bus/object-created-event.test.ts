import { describe, expect, test } from 'vitest';
import { describeObjectCreated } from '../../../local/bus/object-created-event.ts';
import { LOCAL_PLACE } from '../../../local/template/place.ts';

const object = {
  ...{ bucket: 'intake', key: 'drops/a b.txt', versionId: 'v1', sequencer: '00000000000000001A', size: 3, etag: 'e' },
  ...{ time: '2026-11-24T09:00:00.123Z', reason: 'PutObject' as const },
};

describe('describeObjectCreated()', () => {
  test('says what S3 says', () => {
    expect(describeObjectCreated(object, LOCAL_PLACE)).toMatchObject({
      source: 'aws.s3',
      'detail-type': 'Object Created',
      time: '2026-11-24T09:00:00Z',
      region: 'eu-west-1',
      resources: ['arn:aws:s3:::intake'],
      detail: {
        bucket: { name: 'intake' },
        object: { key: 'drops/a b.txt', size: 3, etag: 'e', 'version-id': 'v1', sequencer: '00000000000000001A' },
        reason: 'PutObject',
      },
    });
  });

  test('gives the same version the same event, and another version another id', () => {
    const first = describeObjectCreated(object, LOCAL_PLACE);
    expect(describeObjectCreated({ ...object }, LOCAL_PLACE)).toEqual(first);
    expect(first.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    expect(describeObjectCreated({ ...object, versionId: 'v2' }, LOCAL_PLACE).id).not.toBe(first.id);
  });

  test('names no version in a bucket without versions', () => {
    expect(describeObjectCreated({ ...object, versionId: 'null' }, LOCAL_PLACE)).not.toHaveProperty('detail.object.version-id');
  });
});
