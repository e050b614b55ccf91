import { describe, expect, test } from 'vitest';
import type { Rendering } from '../../lambdas/deal/publish-ports.ts';
import { renderEdition } from '../../lambdas/render/render-edition.ts';
import { EDITION } from '../compile/make-edition.ts';

describe('renderEdition()', () => {
  test('puts page and mail in every language into the archive', async () => {
    const put = new Map<string, Rendering>();
    const archive = {
      findEdition: async () => EDITION,
      putRendering: async (rendering: Rendering, { week, language }: { week: string; language: string }) =>
        void put.set(`${week} ${language}`, rendering),
    };
    expect(await renderEdition({ week: '2026-W48' }, { archive, settings: { languages: ['en', 'fr'] } })).toEqual({
      week: '2026-W48',
    });
    expect([...put.keys()]).toEqual(['2026-W48 en', '2026-W48 fr']);
    expect(put.get('2026-W48 fr')?.mail.subject).toContain('va acheter');
  });

  test('fails where the edition was not compiled', async () => {
    const archive = { findEdition: async () => undefined, putRendering: async () => {} };
    await expect(renderEdition({ week: '2026-W48' }, { archive, settings: { languages: ['en'] } })).rejects.toThrow(
      'Cannot render edition "2026-W48": it is not in the archive',
    );
  });
});
