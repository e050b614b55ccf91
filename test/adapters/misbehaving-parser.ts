import { serveParser } from '../../lambdas/adapters/serve-parser.ts';
import { UnreadableDropError } from '../../lambdas/deal/errors.ts';

/** What files can do to the process that reads them: a thread of the process that asks would not survive some, and not stop at others. */
const HARM: Readonly<Record<string, () => unknown>> = {
  loop() {
    for (;;);
  },
  never: () => new Promise(() => {}),
  keys() {
    const object: Record<string, number> = {};
    for (let at = 0; ; at += 1) object[`key ${at}`] = at;
  },
  buffers() {
    const all = [];
    for (;;) all.push(Buffer.alloc(5_000_000, 1));
  },
  native() {
    'a'.repeat(20_000_000).replace(/a/g, 'b'.repeat(20));
    for (;;);
  },
  mistake() {
    throw new TypeError('It is not a function');
  },
  unreadable() {
    throw new UnreadableDropError('somewhere', 'encrypted', { detail: 'with a key' });
  },
  recurse(): unknown {
    return [HARM.recurse?.()];
  },
  exit: () => process.exit(7),
};

const hoard: Buffer[] = [];

async function* misbehave(name: string, bytes: Uint8Array): AsyncGenerator<unknown> {
  const text = Buffer.from(bytes).toString('utf8');
  if (name === 'echo') yield { size: bytes.length, text: text.slice(0, 100), pid: process.pid };
  if (name === 'hoard') {
    hoard.push(Buffer.alloc(120_000_000, 1));
    yield { pid: process.pid };
  }
  if (name === 'many') for (let at = 0; at < Number(text); at += 1) yield { at, text: 'x'.repeat(10_000) };
  if (name === 'environment') yield Object.keys(process.env);
  if (name === 'print') {
    console.log('{"kind":"read"}');
    process.stderr.write('x'.repeat(1_000_000));
    yield 'a line\n of its own \u2028 and half a \ud83d pair';
  }
  if (text === 'late') yield 'before';
  await HARM[name]?.();
}

await serveParser(async () => ({ parse: misbehave }));
