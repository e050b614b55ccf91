import { S3Client } from '@aws-sdk/client-s3';
import { requireEnv } from '../adapters/env.ts';
import { logger } from '../adapters/logger.ts';
import { S3Archive } from '../adapters/s3-archive.ts';
import { type EditionRef, ENV } from '../contract.ts';
import { parseSettings } from '../settings.ts';
import { renderEdition } from './render-edition.ts';

const archive = new S3Archive(new S3Client(), requireEnv(ENV.archiveBucket));
const settings = parseSettings(requireEnv(ENV.settings));

/** Entry point of the state "Render edition". */
export async function handler({ week }: EditionRef): Promise<EditionRef> {
  const edition = await renderEdition({ week }, { archive, settings });
  logger.info('edition rendered', { ...edition, languages: settings.languages });
  return edition;
}
