import { styleText } from 'node:util';

/** Writes a line, or several, to standard output. */
export function print(text = ''): void {
  process.stdout.write(`${text}\n`);
}

/** Writes what went wrong to standard error, and below it what helps. */
export function fail(message: string, help?: string): void {
  process.stderr.write(`${styleText('red', 'Error:', { stream: process.stderr })} ${message}\n${help ? `\n${help}\n` : ''}`);
}

export const bold = (text: string) => styleText('bold', text, { stream: process.stdout });
export const dim = (text: string) => styleText('dim', text, { stream: process.stdout });

/**
 * Tells of a step while it runs: on a terminal a line that is rewritten, elsewhere one line when it ends. Goes to standard
 * error, so that output stays clean.
 *
 * @param work may call `say` with how far it has come
 */
export async function showProgress<T>(title: string, work: (say: (state: string) => void) => Promise<T>): Promise<T> {
  const start = performance.now();
  const isTerminal = process.stderr.isTTY;
  const rewrite = (text: string) => process.stderr.write(`\r\u001b[2K${text.slice(0, (process.stderr.columns ?? 80) - 1)}`);
  let last = '';
  const show = () => rewrite(`… ${title}${last && `: ${last}`} (${seconds(start)})`);
  const timer = isTerminal ? setInterval(show, 250) : undefined;
  if (isTerminal) show();
  try {
    const result = await work((state) => {
      last = state;
    });
    if (isTerminal) rewrite('');
    process.stderr.write(
      `${styleText('green', '✓', { stream: process.stderr })} ${title}${last && `: ${last}`} (${seconds(start)})\n`,
    );
    return result;
  } catch (error) {
    if (isTerminal) rewrite('');
    process.stderr.write(`${styleText('red', '✗', { stream: process.stderr })} ${title} (${seconds(start)})\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

const seconds = (start: number) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
