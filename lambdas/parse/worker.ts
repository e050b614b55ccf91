import { serveParser } from '../adapters/serve-parser.ts';
import { type Told, tell } from './part.ts';

/** The process that reads files for Parse: whatever a file does to it, the handler goes on. */
await serveParser<Told>(async () => {
  const { parseFile } = await import('./parse-file.ts');
  return async function* (name, bytes) {
    for await (const found of parseFile(name, bytes)) yield tell(found);
  };
});
