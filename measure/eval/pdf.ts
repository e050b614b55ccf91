import { join } from 'node:path';
import type { Measurement } from '../measurement.ts';
import { checkReadings, type Expectation } from './check-readings.ts';

const PICTURES = { outcome: 'unsupported' };
const BLIND_TEXT = [
  'gives you information about the selected font, how the letters',
  'the length of words should match the language',
];

/** Words as pdftotext and pypdf find them, joined over the ends of lines and columns as they are read. */
const EXPECTED: Readonly<Record<string, Expectation>> = {
  '001-trivial-minimal-document.pdf': {
    outcome: 'read',
    words: ['sed diam nonumy eirmod tempor invidunt', 'no sea takimata sanctus'],
  },
  '002-trivial-libre-office-writer-002-trivial-libre-office-writer.pdf': {
    outcome: 'read',
    words: ['eirmod tempor invidunt', 'takimata sanctus'],
  },
  '003-pdflatex-image-pdflatex-image.pdf': {
    outcome: 'read',
    words: ['Your Chapter', 'At vero eos et accusam et justo', 'Stet clita kasd'],
  },
  '004-pdflatex-4-pages-pdflatex-4-pages.pdf': { outcome: 'read', words: BLIND_TEXT },
  '005-libreoffice-writer-password-libreoffice-writer-password.pdf': { outcome: 'encrypted' },
  '006-pdflatex-outline-pdflatex-outline.pdf': { outcome: 'read', words: ['Contents', ...BLIND_TEXT] },
  '007-imagemagick-images-imagemagick-ASCII85Decode.pdf': PICTURES,
  '007-imagemagick-images-imagemagick-CCITTFaxDecode.pdf': PICTURES,
  '007-imagemagick-images-imagemagick-images.pdf': PICTURES,
  '007-imagemagick-images-imagemagick-lzw.pdf': PICTURES,
  '008-reportlab-inline-image-inline-image.pdf': { outcome: 'read', words: ['Test'] },
  '010-pdflatex-forms-pdflatex-forms.pdf': { outcome: 'read', words: ['Name', 'Check', 'Submit'] },
  '011-google-doc-document-google-doc-document.pdf': {
    outcome: 'read',
    words: ['Example document', 'refuse the temptation to guess', 'Readability counts'],
  },
  '012-libreoffice-form-libreoffice-form.pdf': { outcome: 'read', words: ['Example for a Form', 'Nationality', 'Alice', 'Bob'] },
  '013-reportlab-overlay-reportlab-overlay.pdf': { outcome: 'read', words: ['Name: Foo Bar', 'Fingerprint: asdfSa2123'] },
  '014-outlines-mistitled_outlines_example.pdf': { outcome: 'read', words: ['Contents', ...BLIND_TEXT] },
  '015-arabic-habibi-oneline-cmap.pdf': { outcome: 'read', words: ['habibi', 'حَبيبي'] },
  '015-arabic-habibi-rotated.pdf': { outcome: 'read', words: ['habibi', 'حَبيبي'] },
  '015-arabic-habibi.pdf': { outcome: 'read', words: ['habibi', 'حَبيبي'] },
  '016-libre-office-link-libre-office-link.pdf': { outcome: 'read', words: ['This is a link to an awesome blog'] },
  '019-grayscale-image-grayscale-image.pdf': PICTURES,
  '020-xmp-output_with_metadata_pymupdf.pdf': { outcome: 'read', words: ['Hello, World!'] },
  '021-pdfa-crazyones-pdfa.pdf': {
    outcome: 'read',
    words: ['The Crazy Ones', 'You can quote them, disagree with them', 'stare at an empty canvas'],
  },
  '022-pdfkit-pdfkit.pdf': { outcome: 'read', words: ['Header', 'Foo: bar', 'ABC: DEF'] },
  '023-cmyk-image-cmyk-image.pdf': PICTURES,
  '024-annotations-annotated_pdf.pdf': { outcome: 'read', words: ['Some text.', 'Not highlighted'] },
  '025-attachment-with-attachment.pdf': { outcome: 'read', words: ['no sea takimata sanctus'] },
  '026-latex-multicolumn-multicolumn.pdf': {
    outcome: 'read',
    words: [
      'Two-Column Document',
      'two columns filled with Lorem Ipsum text',
      'consectetuer adipiscing elit',
      'Copenhagen',
      'Helsinki',
    ],
  },
};

/** What comes of PDF documents of many kinds. */
export const pdf: Measurement = {
  name: 'pdf',
  about: 'sample documents: outcome, and words that other readers find in them',
  run: (data) => checkReadings(join(data, 'pdf'), EXPECTED),
};
