/** A server in a process of its own, for the test that kills it: `node serve-forever.ts DIR`, prints its port. */
import { startS3 } from '../../../local/s3/start-s3.ts';

const server = await startS3({ dir: process.argv[2] ?? '', port: 0 });
await server.ensureBucket('plain', { versioned: false });
await server.ensureBucket('versioned', { versioned: true });
process.stdout.write(`${server.port}\n`);
