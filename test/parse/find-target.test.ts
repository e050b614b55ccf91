import { describe, expect, test } from 'vitest';
import { findTarget } from '../../lambdas/parse/find-target.ts';

const packed = Buffer.from(JSON.stringify({ e: 'https://grid.example/a?id=7', h: 1 })).toString('base64url');

describe('findTarget()', () => {
  test.each([
    ['https://grid.example/a?id=7', 'https://grid.example/a?id=7'],
    ['https://grid.example/a?utm_source=mail&id=7', 'https://grid.example/a?id=7'],
    [
      'https://click.mail.example/r?u=https%3A%2F%2Fgrid.example%2Fa%3Fid%3D7%26utm_medium%3Dmail&h=abc',
      'https://grid.example/a?id=7',
    ],
    [
      'https://eur01.safelinks.protection.example/?url=https%3A%2F%2Fgrid.example%2Fa&data=05%7C02&reserved=0',
      'https://grid.example/a',
    ],
    ['https://track.mail.example/CL0/https:%2F%2Fgrid.example%2Fa%2Fb/1/0100019b/abc=12', 'https://grid.example/a/b'],
    ['https://r.mail.example/L0/https:%2F%2Fgrid.example%2Fa%3Fid=7/1/0100/xyz', 'https://grid.example/a?id=7'],
    [`https://letters.example/redirect/2/${packed}.sig?r=1`, 'https://grid.example/a?id=7'],
    ['https://urldefense.example/v3/__https://grid.example/a?id=7__;!!abc$', 'https://grid.example/a?id=7'],
    ['https://urldefense.example/v2/url?u=https-3A__grid.example_a-3Fid-3D7&d=DwMF', 'https://grid.example/a?id=7'],
    [
      'https://one.example/r?u=https%3A%2F%2Ftwo.example%2Fr%3Fu%3Dhttps%253A%252F%252Fgrid.example%252Fa',
      'https://grid.example/a',
    ],
    ['https://mail.example/ls/click?upn=u001.opaque', 'https://mail.example/ls/click?upn=u001.opaque'],
    ['https://mail.example/r/https://grid.example/a', 'https://grid.example/a'],
    ['https://mail.example/r/https%253A%252F%252Fgrid.example%252Fa/7', 'https://grid.example/a'],
    // What leads nowhere, or cannot be unpacked, leaves the link as it is.
    ['https://mail.example/r?u=http%3A%2F%2Flocalhost', 'https://mail.example/r?u=http%3A%2F%2Flocalhost'],
    ['https://mail.example/r/https:%2F%2F%E0%A4%A/7', 'https://mail.example/r/https:%2F%2F%E0%A4%A/7'],
    ['https://mail.example/r?d=eyJlIjoibm8gYWRkcmVzcyJ9', 'https://mail.example/r?d=eyJlIjoibm8gYWRkcmVzcyJ9'],
    ['https://grid.example/login?next=/a', 'https://grid.example/login?next=/a'],
  ])('leads %s', (link, target) => {
    expect(findTarget(link)).toBe(target);
  });
});
