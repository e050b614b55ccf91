import { join } from 'node:path';
import type { Measurement } from '../measurement.ts';
import { checkReadings, type Expectation } from './check-readings.ts';

/** Words as Python's email package finds them. */
const EXPECTED: Readonly<Record<string, Expectation>> = {
  'arf.eml': { outcome: 'read', words: ['This is an email abuse report', 'Spam Spam Spam'] },
  'base64encodedroot.eml': { outcome: 'unsupported' },
  'bounce.eml': { outcome: 'read', words: ['could not be delivered to one or more recipients', 'Proovikiri', 'Veel üks proov'] },
  'calendar-event.eml': { outcome: 'read', words: ['Test event ⏰', 'Organizer', 'Eastern European Time - Tallinn'] },
  'decoderended.eml': { outcome: 'read', words: ['fotos', 'forwarded message attached'] },
  'delivery-status.eml': {
    outcome: 'read',
    words: ['An error occurred while trying to deliver', 'Example Subject', 'test email'],
  },
  // Signs without a word, cut out of the text of a page.
  'htmllargecallstack.eml': { outcome: 'empty' },
  'large_text.eml': { outcome: 'read', words: ['Exception during installation', 'MigrationAssistantApply failed with code'] },
  'mimetorture.eml': {
    outcome: 'read',
    words: [
      "Ryan Finnie's MIME torture test",
      'This is a plain text/plain message',
      'I should be the 3rd layer deep',
      'a filename of blah1.gz',
      'This is the text part',
      'This is an Attachment',
      'If this sentence is green',
    ],
  },
  'mixed.eml': { outcome: 'read', words: ['has been scanned for Viruses and Content', 'Good Morning'] },
  'nested.eml': { outcome: 'read', words: ['Dear Sir', 'Good evening', 'The footer'] },
  'nodemailer.eml': {
    outcome: 'read',
    words: ['Nodemailer is unicode friendly ✔', 'Hello to myself', 'Some notes about this e-mail'],
  },
  'outofmemory.eml': { outcome: 'read', words: ['Cause out of memory error', '$1 million in Life Insurance Coverage'] },
  'spam.eml': { outcome: 'read', words: ['Er war hoch verschuldet', 'GRARANTIERT von einer Bank'] },
};

/** What comes of mails of many kinds. */
export const mail: Measurement = {
  name: 'mail',
  about: 'nested, bounced, huge and malformed mails: outcome, and words that another reader finds in them',
  run: (data) => checkReadings(join(data, 'mail'), EXPECTED),
};
