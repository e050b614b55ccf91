import type { Family, PoisonDrop } from '../family.ts';
import { listGoodDrops } from '../good-drops.ts';
import type { Random } from '../random.ts';

/** What a format has its own meaning for. */
const TOKENS = [
  '\0',
  '<',
  '>',
  '"',
  '\r\n',
  '\n\n',
  '--',
  '&',
  '&#0;',
  '\ufeff',
  '\u202e',
  '<![CDATA[',
  ']]>',
  '<!--',
  '</p>',
  '{',
  '}',
  '[',
  ']',
  '\\u0000',
  '=?',
  'PK\x03\x04',
  'PK\x01\x02',
  'endstream',
  'endobj',
  '%PDF-',
  '<<',
  '>>',
  'From ',
  'Content-Type: ',
  '9'.repeat(30),
  '-1',
  '\xff\xff\xff\xff',
  ' '.repeat(200),
] as const;
const MOST_CHANGES = 8;
const MOST_BYTES = 400;

type Change = (bytes: Buffer, random: Random, all: readonly PoisonDrop[]) => Buffer;

const CHANGES: readonly [Change, ...Change[]] = [
  function flip(bytes, random) {
    const changed = Buffer.from(bytes);
    for (let count = 1 + random.below(20); count > 0 && changed.length > 0; count -= 1) {
      const at = random.below(changed.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    }
    return changed;
  },
  function cut(bytes, random) {
    const at = random.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random.below(MOST_BYTES))]);
  },
  function truncate(bytes, random) {
    return bytes.subarray(0, random.below(bytes.length + 1));
  },
  function insert(bytes, random) {
    const at = random.below(bytes.length + 1);
    const token = random.pick(TOKENS).repeat(1 + random.below(30));
    return Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from(token, token.includes('\xff') || token.startsWith('PK') ? 'latin1' : 'utf8'),
      bytes.subarray(at),
    ]);
  },
  function repeat(bytes, random) {
    const at = random.below(bytes.length + 1);
    const piece = bytes.subarray(at, at + 1 + random.below(MOST_BYTES));
    return Buffer.concat([
      bytes.subarray(0, at),
      ...Array.from({ length: 2 + random.below(200) }, () => piece),
      bytes.subarray(at),
    ]);
  },
  function splice(bytes, random, all) {
    const other = Buffer.from(all[random.below(all.length)]?.bytes ?? []);
    return Buffer.concat([bytes.subarray(0, random.below(bytes.length + 1)), other.subarray(random.below(other.length + 1))]);
  },
  function number(bytes, random) {
    const changed = Buffer.from(bytes);
    if (changed.length < 4) return changed;
    changed.writeUInt32LE(random.pick([0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0xffff]), random.below(changed.length - 3));
    return changed;
  },
  function swap(bytes, random) {
    const [a, b] = [random.below(bytes.length + 1), random.below(bytes.length + 1)].sort((left, right) => left - right);
    return Buffer.concat([bytes.subarray(b), bytes.subarray(a, b), bytes.subarray(0, a)]);
  },
];

/** So many good drops of every format, each changed in a few places. */
export function createMutants(count: number): Family {
  const all = listGoodDrops();
  return {
    ...{ name: 'mutants', about: 'good drops of every format, changed in a few places', count },
    make(at, random) {
      const { name, bytes } = all[at % all.length] ?? { name: 'a', bytes: new Uint8Array() };
      let changed = Buffer.from(bytes);
      for (let times = 1 + random.below(MOST_CHANGES); times > 0; times -= 1)
        changed = Buffer.from(random.pick(CHANGES)(changed, random, all));
      return { name, bytes: changed };
    },
  };
}
