import { describe, expect, test } from 'vitest';
import { createCrc32c, createCrc64Nvme, type RunningHash } from '../../../../local/s3/wire/crc.ts';

const digest = (hash: RunningHash, ...pieces: string[]) => {
  for (const piece of pieces) hash.update(Buffer.from(piece));
  return hash.digest().toString('hex');
};

describe('createCrc32c()', () => {
  test('gives the check value of the catalogue', () => {
    expect(digest(createCrc32c(), '123456789')).toBe('e3069283');
  });

  test('does not care how the bytes are cut', () => {
    expect(digest(createCrc32c(), '1234', '', '56789')).toBe('e3069283');
    expect(digest(createCrc32c())).toBe('00000000');
  });
});

describe('createCrc64Nvme()', () => {
  test('gives the check value of the catalogue', () => {
    expect(digest(createCrc64Nvme(), '123456789')).toBe('ae8b14860a799888');
  });

  test('does not care how the bytes are cut', () => {
    expect(digest(createCrc64Nvme(), '1', '2345678', '9')).toBe('ae8b14860a799888');
    expect(digest(createCrc64Nvme())).toBe('0000000000000000');
  });
});
