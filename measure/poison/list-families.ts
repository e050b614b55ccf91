import { ARCHIVES } from './families/archives.ts';
import { DATA } from './families/data.ts';
import { MAIL } from './families/mail.ts';
import { MARKUP } from './families/markup.ts';
import { MIXED } from './families/mixed.ts';
import { createMutants } from './families/mutants.ts';
import { PDF } from './families/pdf.ts';
import { TEXT } from './families/text.ts';
import type { Family } from './family.ts';

/** Every family, those made by hand first. */
export function listFamilies({ mutants }: { readonly mutants: number }): Family[] {
  return [...MARKUP, ...TEXT, ...MAIL, ...DATA, ...ARCHIVES, ...PDF, ...MIXED, createMutants(mutants)];
}
