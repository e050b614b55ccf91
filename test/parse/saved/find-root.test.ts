import { describe, expect, test } from 'vitest';
import { BinaryPlist } from '../../../lambdas/parse/saved/binary-plist.ts';
import { findRoot } from '../../../lambdas/parse/saved/find-root.ts';
import { decodeBody, readMimePart } from '../../../lambdas/parse/saved/mime-part.ts';
import { writePlist } from './write-plist.ts';

const PAGE = 'Content-Type: text/html\n\n<p>Halden leases 40 MW</p>';
const find = (body: string) => {
  const found = findRoot(readMimePart(Buffer.from(`Content-Type: multipart/related; boundary=x\n\n${body}`)));
  return found && { text: found.root.body.toString().trim(), isWhole: found.isWhole };
};

describe('findRoot()', () => {
  const page = { text: '<p>Halden leases 40 MW</p>', isWhole: true };

  test('passes over parts of parts that cannot be told apart', () => {
    expect(find(`--x\nContent-Type: multipart/alternative\n\nnothing\n--x\n${PAGE}\n--x--`)).toEqual(page);
  });

  test('parts the message at lines that begin with the boundary, and nowhere else', () => {
    expect(find(`--x\n${PAGE} --x\n--x--`)?.text).toBe('<p>Halden leases 40 MW</p> --x');
  });

  test('passes over a part without headers, and reads what is quoted with line breaks of either kind', () => {
    expect(find(`--x\n\nnothing\n--x\n${PAGE}\n--x--`)).toEqual(page);
    const quoted = 'Content-Transfer-Encoding: quoted-printable\n\nHal=\nden leas=\r\nes=2E';
    expect(Buffer.from(decodeBody(readMimePart(Buffer.from(quoted)))).toString()).toBe('Halden leases.');
  });

  test('finds nothing behind a boundary that ends the file', () => {
    expect(find('--x')).toBeUndefined();
    expect(find(`--x\n${PAGE}\n--x`)).toEqual(page);
  });
});

describe('BinaryPlist', () => {
  test('takes no bytes for a text, nor a text for bytes or a dictionary', () => {
    const [bytes, text] = [new BinaryPlist(writePlist(Buffer.from('Norvik'))), new BinaryPlist(writePlist('Norvik'))];
    expect([bytes.findText(0), bytes.findData(0)?.length]).toEqual([undefined, 6]);
    expect([text.findText(0), text.findData(0), text.findDictionary(0)]).toEqual(['Norvik', undefined, undefined]);
  });
});
