import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadPageReader, PAGE_READER_NAMES, type PageReader } from '../peers/page-reader.ts';
import type { PagesTiming } from './pages.ts';

/** So many pages are read before the clock starts: what is compiled at first use is no property of a page. */
const WARMING = 40;

const [name, folder] = process.argv.slice(2);
const known = PAGE_READER_NAMES.find((other) => other === name);
if (known === undefined || folder === undefined) throw new TypeError(`Cannot time pages: reader "${name}", folder "${folder}"`);
const files = (await readdir(folder)).filter((file) => file.endsWith('.html')).toSorted();
const pages = await Promise.all(files.map(async (file) => ({ file, bytes: await readFile(join(folder, file)) })));
const reader = await loadPageReader(known);
for (const { file, bytes } of pages.slice(0, WARMING)) await read(reader, file, bytes);
const start = process.cpuUsage();
for (const { file, bytes } of pages) await read(reader, file, bytes);
const { user, system } = process.cpuUsage(start);
const timing: PagesTiming = {
  pages: pages.length,
  ms: (user + system) / 1000,
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
process.stdout.write(JSON.stringify(timing));

/** What a reader cannot read takes time too. */
async function read(readPage: PageReader, file: string, bytes: Uint8Array): Promise<void> {
  try {
    await readPage(file, bytes);
  } catch {
    // How right the readings are is measured elsewhere.
  }
}
