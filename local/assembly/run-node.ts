import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a script of the project to its end in a process of its own, with the Node that runs this.
 *
 * @throws {Error} with the end of what it wrote, if it failed
 */
export async function runNode(root: string, script: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const child = spawn(process.execPath, [script], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const [code, signal] = await once(child, 'close');
  if (code === 0) return;
  throw new Error(`Cannot run "${script}": it ended with ${signal ?? code}\n${said.join('').trim().slice(-4000)}`);
}
