import { setTimeout } from 'node:timers/promises';
import { styleText } from 'node:util';

/** Redrawn so often on a terminal. */
const REDRAW_MS = 250;
/** Elsewhere a step that takes longer is told of, and again so often if it has come further. */
const PATIENCE_MS = 2000;

/**
 * Tells of a step while it runs: on a terminal a line that is rewritten, elsewhere a plain line every two seconds in which
 * something changed; and one when it ends. Goes to standard error, so that output stays clean.
 *
 * @param work may call `say` with how far it has come
 */
export async function showProgress<T>(title: string, work: (say: (state: string) => void) => Promise<T>): Promise<T> {
  const start = performance.now();
  let state = '';
  const line = (sign: string) =>
    `${sign} ${title}${state && `: ${state}`} (${((performance.now() - start) / 1000).toFixed(1)} s)`;
  const stop = process.stderr.isTTY ? redraw(() => line('…')) : repeat(() => ({ state, line: line('…') }));
  const end = (colour: 'green' | 'red', sign: string) => {
    stop();
    process.stderr.write(`${line(styleText(colour, sign, { stream: process.stderr }))}\n`);
  };
  try {
    const result = await work((said) => {
      state = said;
    });
    end('green', '✓');
    return result;
  } catch (error) {
    end('red', '✗');
    throw error;
  }
}

/** The same for what is over in a moment as a rule: nothing is told of a step that takes less than two seconds. */
export async function showProgressOfLong<T>(title: string, work: (say: (state: string) => void) => Promise<T>): Promise<T> {
  let state = '';
  let say = (said: string) => {
    state = said;
  };
  const result = work((said) => say(said));
  const isOver = await Promise.race([
    result.then(
      () => true,
      () => true,
    ),
    setTimeout(PATIENCE_MS, false, { ref: false }),
  ]);
  if (isOver) return await result;
  return await showProgress(title, async (tell) => {
    say = tell;
    tell(state);
    return await result;
  });
}

function redraw(line: () => string): () => void {
  const clear = '\r\u001b[2K';
  const draw = () => process.stderr.write(clear + line().slice(0, (process.stderr.columns ?? 80) - 1));
  draw();
  const timer = setInterval(draw, REDRAW_MS);
  return () => {
    clearInterval(timer);
    process.stderr.write(clear);
  };
}

function repeat(look: () => { state: string; line: string }): () => void {
  let told: string | undefined;
  const timer = setInterval(() => {
    const { state, line } = look();
    if (state === told) return;
    told = state;
    process.stderr.write(`${line}\n`);
  }, PATIENCE_MS);
  return () => clearInterval(timer);
}
