import { describe, expect, test } from 'vitest';
import { READER_SLOT, spliceReader } from '../../lambdas/views/splice-reader.ts';

const mail = { subject: 'Subject', html: `<p>Letter</p>${READER_SLOT}`, text: 'Letter\n' };

describe('spliceReader()', () => {
  test('says to whom the letter goes and how to end it, in both forms', () => {
    const { html, text, subject } = spliceReader({ mail, language: 'en' }, { address: 'ann@example.com' });
    for (const form of [html, text]) {
      expect(form).toContain('Sent to ann@example.com, who asked for this letter.');
      expect(form).toContain('reply with the word UNSUBSCRIBE');
    }
    expect(subject).toBe('Subject');
    expect(html).not.toContain(READER_SLOT);
  });

  test('speaks the language of the letter', () =>
    expect(spliceReader({ mail, language: 'fr' }, { address: 'a@example.com' }).text).toContain(
      'répondez par le mot DÉSABONNER',
    ));

  test('takes an address for text, not for HTML or a pattern', () => {
    const { html } = spliceReader({ mail, language: 'en' }, { address: "o'$&{b}@example.com" });
    expect(html).toContain('o&#39;$&amp;{b}@example.com');
  });
});
