import { describe, expect, test } from 'vitest';
import { readLabels } from '../../../lambdas/parse/text/read-labels.ts';

describe('readLabels()', () => {
  test.each([
    ['es', 'Fuente: Grid Post', 'Título original: Halden leases 40 MW', 'Enlace original: https://gridpost.example/a'],
    ['pt', 'Fonte: Grid Post', 'Título original: Halden leases 40 MW', 'Link original: https://gridpost.example/a'],
    ['it', 'Fonte: Grid Post', 'Titolo originale: Halden leases 40 MW', 'Link originale: https://gridpost.example/a'],
    ['de', 'Quelle: Grid Post', 'Originaltitel: Halden leases 40 MW', 'Originallink: https://gridpost.example/a'],
    ['id', 'Sumber: Grid Post', 'Judul asli: Halden leases 40 MW', 'Tautan asli: https://gridpost.example/a'],
    ['vi', 'Nguồn: Grid Post', 'Tiêu đề gốc: Halden leases 40 MW', 'Liên kết gốc: https://gridpost.example/a'],
    [
      'ru',
      'Источник: Grid Post',
      'Оригинальный заголовок: Halden leases 40 MW',
      'Ссылка на оригинал: https://gridpost.example/a',
    ],
    [
      'uk',
      'Джерело: Grid Post',
      'Оригінальний заголовок: Halden leases 40 MW',
      'Посилання на оригінал: https://gridpost.example/a',
    ],
    ['ar', 'المصدر: Grid Post', 'العنوان الأصلي: Halden leases 40 MW', 'الرابط الأصلي: https://gridpost.example/a'],
    ['ja', '出典：Grid Post', '原題：Halden leases 40 MW', '元記事：https://gridpost.example/a'],
    ['zh-CN', '来源：Grid Post', '原标题：Halden leases 40 MW', '原文链接：https://gridpost.example/a'],
    ['zh-TW', '來源：Grid Post', '原文標題：Halden leases 40 MW', '原文連結：https://gridpost.example/a'],
    ['ko', '출처: Grid Post', 'Original title: Halden leases 40 MW', '원문: https://gridpost.example/a'],
  ])('reads the three labels of %s, apart and in one line', (_, source, title, link) => {
    const [said, called, stands] = [
      { source: 'Grid Post' },
      { originalTitle: 'Halden leases 40 MW' },
      { link: 'https://gridpost.example/a' },
    ];
    expect(readLabels(source)).toEqual(said);
    expect(readLabels(title)).toEqual(called);
    expect(readLabels(link)).toEqual(stands);
    expect(readLabels(`${source} ${title} ${link}`)).toEqual({ ...said, ...called, ...stands });
  });

  test.each([
    ['Source : Grid Post', { source: 'Grid Post' }],
    ['Source - Grid Post', { source: 'Grid Post' }],
    ['📰 Source: Grid Post', { source: 'Grid Post' }],
    ['Source: Grid Post | Original title: Halden eyes 40 MW', { source: 'Grid Post', originalTitle: 'Halden eyes 40 MW' }],
    ['Titre orig. : Halden eyes 40 MW', { originalTitle: 'Halden eyes 40 MW' }],
    ['Titre d’origine (anglais) : Halden eyes 40 MW', { originalTitle: 'Halden eyes 40 MW' }],
    ['Traduit par robot — Titre original : Halden eyes 40 MW', { originalTitle: 'Halden eyes 40 MW', rest: 'Traduit par robot' }],
    ['Original link: gridpost.example/halden', { link: 'https://gridpost.example/halden' }],
    ['Original: https://gridpost.example/halden', { link: 'https://gridpost.example/halden' }],
    ['Original link: (removed by the bot)', {}],
    ['Lien orig. : (vide)', {}],
    [
      'Published on 14 October 2025 at 9:20 | Source: Grid Post | Original title: Halden eyes 40 MW',
      { source: 'Grid Post', originalTitle: 'Halden eyes 40 MW', rest: 'Published on 14 October 2025 at 9:20' },
    ],
    [
      'Source: Grid Post · Original title: Halden eyes 40 MW · 4 November 2025, 07:31 · 4 min',
      { source: 'Grid Post', originalTitle: 'Halden eyes 40 MW', rest: '4 November 2025, 07:31 · 4 min' },
    ],
    ['De : Grid Post — Titre de départ : Halden eyes 40 MW', { source: 'Grid Post', originalTitle: 'Halden eyes 40 MW' }],
    ['Source :', {}],
    [
      'Title before conversion: Halden eyes 40 MW — Original author: Ada Sund — Link of the first page: gridpost.example/a',
      { originalTitle: 'Halden eyes 40 MW', link: 'https://gridpost.example/a' },
    ],
    ['Título original: Halden takes 30 MW. Tradução automática.', { originalTitle: 'Halden takes 30 MW' }],
    ['Titre original : Halden eyes 40 MW (traduit automatiquement)', { originalTitle: 'Halden eyes 40 MW' }],
    ['Original title: Halden eyes 40 MW. Norvik waits', { originalTitle: 'Halden eyes 40 MW. Norvik waits' }],
    ['Original title: (automatic translation)', {}],
    ['Theo Grid Post', { source: 'Grid Post' }],
    ['(Theo báo Bến Cảng)', { source: 'Bến Cảng' }],
    ['Con información de Grid Post', { source: 'Grid Post' }],
    ['Com informações da Grid Post.', { source: 'Grid Post' }],
    ['Dikutip dari Grid Post', { source: 'Grid Post' }],
    ['По материалам газеты «Портовый вестник»', { source: 'Портовый вестник' }],
    ['За матеріалами Grid Post', { source: 'Grid Post' }],
    [
      '2026-11-24 14:05　来源：西部能源报　作者：财经编辑部　字号：大 中 小',
      { source: '西部能源报', rest: '2026-11-24 14:05 · 作者：财经编辑部　字号：大 中 小' },
    ],
    ['3 May 2026 Source: Grid Post', { source: 'Grid Post', rest: '3 May 2026' }],
    [`Original title: ${'word '.repeat(46).trim()}`, { rest: 'word '.repeat(46).trim() }],
    [`Source: ${'Word '.repeat(9).trim()}`, { rest: 'Word '.repeat(9).trim() }],
    ['Enlace original: (eliminado)', {}],
    ['原文链接：（已删除）', {}],
    ['来源｜电网邮报', { source: '电网邮报' }],
    ['Источник: «Портовый вестник»', { source: 'Портовый вестник' }],
    ['Read the original: gridpost.example/halden', { link: 'https://gridpost.example/halden' }],
    [
      'Original link: https://gridpost.example/halden in English',
      { link: 'https://gridpost.example/halden', rest: 'in English' },
    ],
    [
      'Power | Chips | Source: Grid Post | Original title: Halden eyes 40 MW',
      { source: 'Grid Post', originalTitle: 'Halden eyes 40 MW', rest: 'Power | Chips' },
    ],
    ['Source: Grid Post · 1999', { source: 'Grid Post', rest: '1999' }],
    ['Source: Grid Post · 9h30', { source: 'Grid Post', rest: '9h30' }],
    ['Source: Grid Post · 4 min', { source: 'Grid Post', rest: '4 min' }],
    ['Source: Grid Post · 4 minutes', { source: 'Grid Post · 4 minutes' }],
    ['Source: Grid Post · 120261', { source: 'Grid Post · 120261' }],
    [`Source: Grid Post · 2026 ${'word '.repeat(7).trim()}`, { source: 'Grid Post', rest: `2026 ${'word '.repeat(7).trim()}` }],
    ['Original title: https://gridpost.example/halden', { link: 'https://gridpost.example/halden' }],
    ['Original title: Halden eyes 40 MW — automatic translation', { originalTitle: 'Halden eyes 40 MW' }],
    ['Original title: Halden eyes 40 MW; automatic translation', { originalTitle: 'Halden eyes 40 MW' }],
    ['Source: Grid Post //', { source: 'Grid Post' }],
    [`Original title: ${'word '.repeat(45).trim()}`, { originalTitle: 'word '.repeat(45).trim() }],
    [`Source: ${'Word '.repeat(8).trim()}`, { source: 'Word '.repeat(8).trim() }],
    ['Source: https://gridpost.example/«halden»', { source: 'https://gridpost.example/«halden»' }],
    ['Original link: Halden pays for all of it.', { rest: 'Halden pays for all of it.' }],
  ])('reads %j', (line, labels) => {
    expect(readLabels(line)).toEqual(labels);
  });

  test.each([
    'Halden leases 40 MW',
    'The page says of it, on 14 October 2025, Source: Grid Post',
    'Power | Source: Grid Post',
    `${'word '.repeat(15)}| Source: Grid Post | Original title: Halden eyes 40 MW`,
    `${'word '.repeat(15)}| Original title: Halden eyes 40 MW`,
    'Theo Norvik, điện vẫn đủ',
    'Theo lời ông, điện vẫn đủ',
    'Theo Norvik 24/11/2026',
    'The source: nobody knows',
    'Photo: Ada Sund | Source: the company',
    'Norvik gave the original title: none',
  ])('leaves %j', (line) => {
    expect(readLabels(line)).toBeUndefined();
  });
});
