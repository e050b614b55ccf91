import { serveParser } from '../adapters/serve-parser.ts';
import { type Told, tell } from './part.ts';

/** The process that reads files for Parse: whatever a file does to it, the handler goes on. */
await serveParser<Told>(async () => {
  const [{ parseFile }, { WARM_UP }] = await Promise.all([import('./parse-file.ts'), import('./warm-up.ts')]);
  const parse = async function* (name: string, bytes: Uint8Array) {
    for await (const found of parseFile(name, bytes)) yield tell(found);
  };
  return { parse, warmUp: WARM_UP };
});
