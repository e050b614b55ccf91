/** Run by crash.test.ts in a process of its own, to be killed: an engine over the given assembly and folder. */
import { startEngine } from '../../local/engine.ts';

const [assembly = '', stateDir = ''] = process.argv.slice(2);
await startEngine({ port: 0, assembly, stateDir });
console.log('started');
