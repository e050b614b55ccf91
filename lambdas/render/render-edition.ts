import type { EditionRef } from '../contract.ts';
import type { Archive } from '../deal/publish-ports.ts';
import type { Settings } from '../settings.ts';
import { renderLanguage } from '../views/render-language.tsx';

export interface RenderPorts {
  readonly archive: Pick<Archive, 'findEdition' | 'putRendering'>;
  readonly settings: Pick<Settings, 'languages'>;
}

/**
 * The state "Render edition": mail and page of a frozen edition in every language. Rendering again gives the same bytes.
 *
 * @throws {Error} if the edition is not in the archive
 */
export async function renderEdition({ week }: EditionRef, { archive, settings }: RenderPorts): Promise<EditionRef> {
  const edition = await archive.findEdition(week);
  if (!edition) throw new Error(`Cannot render edition "${week}": it is not in the archive`);
  for (const language of settings.languages) await archive.putRendering(renderLanguage(edition, language), { week, language });
  return { week };
}
