import { expect, test } from 'vitest';
import { writePlainBlocks } from '../../lambdas/parse/write-plain-blocks.ts';

test.each([
  ['', []],
  [' \n\t\r\n', []],
  ['One line.', ['One line.']],
  ['A sentence that goes\non here.\nAnother paragraph.', ['A sentence that goes on here.', 'Another paragraph.']],
  ['Heading\n\nBody', ['Heading', 'Body']],
  ['A list:\n• one\n* two\n1. three', ['A list:', '- one', '- two', '- 1. three']],
  ['一段。\n二段。', ['一段。', '二段。']],
])('writePlainBlocks(%j)', (text, passages) => {
  expect(writePlainBlocks(text).map((block) => (block.kind === 'item' ? `- ${block.text}` : block.text))).toEqual(passages);
});
