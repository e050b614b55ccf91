import { describe, expect, test } from 'vitest';
import { readStamp } from '../../../lambdas/parse/text/read-stamp.ts';

describe('readStamp()', () => {
  test.each([
    ['watt_lover · 3h', 'watt_lover'],
    ['Old Harbour Pete, 23-04 19:02', 'Old Harbour Pete'],
    ['#4 grid_gus — 14 oct. à 18:22', 'grid_gus'],
    ['@volt_aunt  2 h', 'volt_aunt'],
    ['Kabel — 12.05 kl. 09:40', 'Kabel'],
    ['fermier44 (11/02, 23 h 58)', 'fermier44'],
    ['Yesterday at 6:19 PM', ''],
    ['· 12-17 16:54', ''],
    ['il y a 4 heures', ''],
    ['vatio_loco · hace 3 horas', 'vatio_loco'],
    ['zeca_watts há 40 minutos', 'zeca_watts'],
    ['trafo_da_raia, ontem às 9:12', 'trafo_da_raia'],
    ['kabel_kusut 3 jam yang lalu', 'kabel_kusut'],
    ['may_lanh · 2 giờ trước', 'may_lanh'],
    ['grid_gus вчера в 22:10', 'grid_gus'],
    ['старый_кабель, 3 часа назад', 'старый_кабель'],
    ['кабель · щойно', 'кабель'],
    ['سلك_قديم · منذ ٣ ساعات', 'سلك_قديم'],
    ['古いケーブル 3時間前', '古いケーブル'],
    ['老电缆 · 11月24日 09:12', '老电缆'],
    ['老電纜 昨天 22:10', '老電纜'],
    ['kabel_karl vor 2 Stunden', 'kabel_karl'],
    ['cavo_vecchio 3 ore fa', 'cavo_vecchio'],
    ['One two three four five six · 3h', 'One two three four five six'],
    [`${'a b '.repeat(1)}${'c'.repeat(44)} · 3h`, `a b ${'c'.repeat(44)}`],
    ['Ada says: March 3, 2025 at 9:12 pm', 'Ada says:'],
  ])('reads %j as the head of a post by %j', (line, handle) => {
    expect(readStamp(line)).toMatchObject({ handle, isWeak: false });
  });

  test.each(['Kurt 08:25', 'April 30', '9:41', 'What changes on May 3'])('takes %j for a weak one', (line) => {
    expect(readStamp(line)?.isWeak).toBe(true);
  });

  test.each(
    'by par published publié posted posté updated last mis mise first written paru le on from source read reading lecture temps durée duration listen écouter watch in en at à since depuis until for pour'.split(
      ' ',
    ),
  )('takes what %s begins for a line of the article', (word) => {
    expect(readStamp(`${word} · yesterday`)).toBeUndefined();
    expect(readStamp(`${word}a · yesterday`)?.handle).toBe(`${word}a`);
  });

  test.each(['Publicadora', 'Опубликованович', 'نشرتها'])(
    'takes %s, which only begins like a word of it, for a name',
    (handle) => {
      expect(readStamp(`${handle} · 3h`)?.handle).toBe(handle);
    },
  );

  test.each([
    'By Ada Sund, 12 May 2026, 08:15',
    'Reading: 4 min',
    'Halden leases 40 MW in Bergen',
    'Cleaning 8.9',
    'It is done. Really · 3h',
    'He said “no” · 3h',
    'The Solar Book by Ada Sund (version 7.2)',
    'Publicado hace 3 horas',
    'Обновлено 2 часа назад',
    '发布于 3小时前',
    'Halden abre campus hoy',
    'Цена упала год назад',
    'Grid Post   Apr 30, 2026, 4:58 PM ET   3 min read',
    'One two three four five six seven · 3h',
    `${'a'.repeat(86)} · 3h`,
    '',
  ])('does not take %j for one', (line) => {
    expect(readStamp(line)).toBeUndefined();
  });
});
