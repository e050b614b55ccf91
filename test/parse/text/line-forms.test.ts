import { describe, expect, test } from 'vitest';
import { isButtons } from '../../../lambdas/parse/text/is-buttons.ts';
import { isNotice } from '../../../lambdas/parse/text/is-notice.ts';
import { isRow } from '../../../lambdas/parse/text/is-row.ts';
import { countLanguages, findLineKind } from '../../../lambdas/parse/text/line-kind.ts';

describe('isButtons()', () => {
  test.each([
    "J'aime (3)",
    '↳ répondre   +7',
    '[Report] [Reply]',
    '👍 19   👎 8',
    '💬 6   ♥ 41',
    'Reply  ♡ 9',
    "Voir l'originalRépondre0",
    'Responder · Me gusta (3)',
    'Curtir · Responder · Denunciar',
    'Balas · Suka · Laporkan',
    'Trả lời · Thích 4',
    'Ответить · Нравится 12',
    'Відповісти · Подобається',
    'رد · إعجاب · إبلاغ',
    '返信 いいね！ 3',
    '回复 赞 12 举报',
    '回覆 讚 檢舉',
  ])('knows %j', (line) => {
    expect(isButtons(line)).toBe(true);
  });

  test.each(['$100 - $200+', '2.9% + $0.30', '2024', '+ 12,5', 'More', 'Voting starts', '40 MW'])('leaves %j', (line) => {
    expect(isButtons(line)).toBe(false);
  });
});

describe('isRow()', () => {
  test.each([
    'Energy   Chips   Data centres   Jobs',
    'Home › Chips › Norway',
    'Accueil » Puces » Un bail de quarante mégawatts pour Halden à Bergen',
    'HLD +6,4 %     NRV +1,1 %     GRD −0,9 %',
    '[ Tests ] [ Guides ] [ Forum ]',
    '#power #chips #norway',
    'Jump to the main content',
    '7-Day Return Policy·Privacy Policy·Do Not Sell or Share My Personal Information',
    'О проекте · Политика конфиденциальности · Как разместить у нас свою рекламу сегодня',
  ])('knows %j', (raw) => {
    expect(isRow(raw)).toBe(true);
  });

  test.each([
    'Halden leases 40 MW in Bergen, Norvik builds the hall',
    'Power is dear — and scarce, says Norvik | Halden waits for the grid operator to answer',
    'Revenue rose 4% and profit fell 2%.',
    'Norvik builds the hall | Privacy policy | Halden waits for the grid operator and its answer to the letter',
  ])('leaves %j', (raw) => {
    expect(isRow(raw)).toBe(false);
  });
});

describe('isRow() at its limits', () => {
  test('takes entries of four words, and three of them', () => {
    expect(isRow('One two three four | Chips | Jobs')).toBe(true);
    expect(isRow('One two three four five | Chips | Jobs')).toBe(false);
    expect(isRow('Chips | Jobs')).toBe(false);
  });

  test('takes entries of nine words beside a link to policies, and no sentences', () => {
    expect(isRow('One two three four five six seven eight nine · Privacy Policy · Jobs')).toBe(true);
    expect(isRow('One two three four five six seven eight nine ten · Privacy Policy · Jobs')).toBe(false);
    expect(isRow('Norvik builds the hall for Halden. · Privacy Policy · Jobs')).toBe(false);
  });

  test('takes two changes of prices in at most thirty words for a ticker', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
    expect(isRow(`HLD +6,4 % NRV −1,1 % ${words(26)}`)).toBe(true);
    expect(isRow(`HLD +6,4 % NRV −1,1 % ${words(27)}`)).toBe(false);
    expect(isRow(`HLD +6,4 % ${words(5)}`)).toBe(false);
  });

  test('takes no line of more than four hundred characters', () => {
    const entries = (count: number) => Array.from({ length: count }, () => 'ab').join('|');
    expect(isRow(entries(133))).toBe(true);
    expect(isRow(entries(134))).toBe(false);
  });
});

describe('isNotice()', () => {
  test.each([
    'The content above comes from outside authors. Portal has not reviewed it and is not liable for losses.',
    'Le contenu ci-dessus provient de tiers ; Portail ne le garantit pas.',
    'Your capital is at risk.',
    'Digital assets can fall to zero.',
    'Partner stories: Portal trims and retitles partner stories automatically.',
    'Investir comporte un risque de perte en capital.',
    'Este artículo no constituye una recomendación; el portal no garantiza los datos.',
    'Este conteúdo é de terceiros e o portal não garante a sua exatidão.',
    'Artikel ini bukan nasihat keuangan.',
    'Trang này có thể chứa nội dung của bên thứ ba và chúng tôi không đảm bảo tính chính xác.',
    'Эта страница может содержать материалы третьих лиц; редакция не гарантирует их точность.',
    'Цей матеріал не є інвестиційною порадою.',
    'هذا المحتوى لأغراض إعلامية ولا يشكل نصيحة.',
    '本記事は情報提供のみを目的としています。',
    '本文仅供参考，不构成投资建议。',
    '本文由機器翻譯。',
    'Ця стаття перекладена автоматично з англійської.',
  ])('knows %j', (line) => {
    expect(isNotice(line, 12)).toBe(true);
  });

  test.each([
    'Halden is not responsible for the transformers, Norvik said.',
    'There are no problems in meditation; this post has more on it.',
    'The company did not review the offer and gave no advice to holders.',
    'La société ne garantit pas le prix de la puissance.',
    'La empresa no garantiza el precio de la energía.',
    'Компания не гарантирует цену электроэнергии.',
    '该公司不保证电价。',
    'Its translation tool uses AI on phones.',
  ])('leaves %j', (line) => {
    expect(isNotice(line, 12)).toBe(false);
  });
});

describe('findLineKind()', () => {
  test.each([
    ['RÉACTIONS DES LECTEURS (2)', 'comments'],
    ['Avis de nos lecteurs', 'comments'],
    ['27 neighbours are talking', 'comments'],
    ['Thread (5)  sort: hottest', 'comments'],
    ['14 replies, newest first', 'comments'],
    ['Hot comments', 'comments'],
    ['Réagir à cet article (3 commentaires)', 'comments'],
    ['Most liked replies (12)', 'comments'],
    ['Commentaires les plus aimés', 'comments'],
    ['热门评论', 'comments'],
    ['Log in to comment', 'comments'],
    ['Soyez le premier à commenter', 'comments'],
    ['12,4K abonnés', 'chrome'],
    ['Sort by: newest', 'chrome'],
    ['Last edited: yesterday by grid_gus', 'end'],
    ['______________', 'end'],
    ['[AI summary] Halden leases 40 MW.', 'notice'],
    ['Reach Ada Sund at ada@gridpost.example.', 'chrome'],
    ['Comentarios (3)', 'comments'],
    ['3 comentários', 'comments'],
    ['12 комментариев', 'comments'],
    ['Коментарі: 4', 'comments'],
    ['コメント（2件）', 'comments'],
    ['网友评论（2）', 'comments'],
    ['2則留言', 'comments'],
    ['登录后发表评论', 'comments'],
    ['Войдите, чтобы оставить комментарий', 'comments'],
    ['Зарегистрируйтесь', 'chrome'],
    ['Đăng nhập để bình luận', 'comments'],
    ['12,4 тыс. подписчиков', 'chrome'],
    ['1.2万粉丝', 'chrome'],
    ['阅读 1.2万', undefined],
    ['Você também pode gostar', 'end'],
    ['関連記事', 'end'],
    ['Leia também', 'chrome'],
    ['Baca juga: Tarif listrik naik', 'chrome'],
    ['AI摘要：哈尔登租用50兆瓦。', 'notice'],
    ['Rechazar cookies', 'chrome'],
    ['Este artículo es solo para suscriptores', 'notice'],
    ['Siga o canal no WhatsApp', 'chrome'],
    ['Erro ou sugestão? Envie-nos', 'chrome'],
    ["Scarica l'app", 'chrome'],
    ['Dieser Artikel ist nur für Abonnenten', 'notice'],
    ['Gulir untuk melanjutkan', 'chrome'],
    ['SCROLL TO CONTINUE WITH CONTENT', 'chrome'],
    ['Giữ toàn quyền', 'chrome'],
    ['Слушать статью', 'chrome'],
    ['Надіслати на пошту', 'chrome'],
    ['تابعوا آخر أخبارنا عبر واتساب', 'chrome'],
    ['残り1234文字', 'chrome'],
    ['読了時間：4分', 'chrome'],
    ['本文为会员专享', 'chrome'],
    ['請繼續往下閱讀...', 'chrome'],
    ['Français (Canada)', 'language'],
    ['(12)', 'chrome'],
    ['1.2k', 'chrome'],
    ['3 / 12', 'chrome'],
    ['1,234,567 MW', undefined],
    ['— END —', 'end'],
    ['--- fin de l’article ---', 'end'],
    ['The end — of the lease —', undefined],
    ['Post editedly kept', undefined],
    ['Отредактировано', undefined],
    ['____', 'chrome'],
    ['Your comments', 'comments'],
    ['Norvik: subscribe', undefined],
    ['Norvik waits. Subscribe now', 'chrome'],
    ['Subscribers pay more', undefined],
    ['Recevez notre lettre', 'chrome'],
    ['Suscríbete ahora', 'chrome'],
    ['Assine já', 'chrome'],
    ['Подписывайтесь на канал', 'chrome'],
    ['Підписуйтесь на канал', 'chrome'],
    ['Мнения разделились', undefined],
    ['残りの設備は来年に完成する。', undefined],
    ['The conversation lasted for two hours', undefined],
    ['Their opinions differ', undefined],
  ])('takes %j for %s', (line, kind) => {
    expect(findLineKind(line)).toBe(kind);
  });
});

describe('findLineKind() at its limits', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

  test.each([
    ['Read next', 20, 'chrome'],
    ['Related articles', 6, 'end'],
    ['Last edited', 12, 'end'],
    ['Follow us', 25, 'chrome'],
  ])('takes a line that begins with %j up to %d words for %s', (beginning, most, kind) => {
    expect(findLineKind(`${beginning} ${words(most - 2)}`)).toBe(kind);
    expect(findLineKind(`${beginning} ${words(most - 1)}`)).toBeUndefined();
  });

  test('takes no long line for an opening of comments, and none that counts none', () => {
    expect(findLineKind(`3 comments on “${'a'.repeat(63)}”`)).toBe('comments');
    expect(findLineKind(`3 comments on “${'a'.repeat(66)}”`)).not.toBe('comments');
    expect(findLineKind('0 comments')).not.toBe('comments');
    expect(findLineKind('No comments (0)')).not.toBe('comments');
  });

  test.each([
    ['Share · Print · Energy', 'chrome'],
    ['Share · Energy', undefined],
    ['Share', 'chrome'],
    ['Reply ♥ 4', 'chrome'],
  ])('takes %j for %s', (line, kind) => {
    expect(findLineKind(line)).toBe(kind);
  });
});

describe('countLanguages()', () => {
  test.each([
    ['EN | FR | DE | IT', 4],
    ['English  Español  Русский  日本語', 4],
    ['Français (Canada)', 1],
    ['English and other languages are taught in Bergen', 0],
    ['EN | FR', 0],
    ['English | Deutsch | Energy', 2],
    ['English | Deutsch | Energy | Chips', 0],
    ['English |  | Deutsch | ', 2],
    [`${'English | '.repeat(19)}Deutsch | `, 20],
    [`${'English | '.repeat(20)}Deutsch`, 0],
  ])('counts the languages of %j', (line, count) => {
    expect(countLanguages(line)).toBe(count);
  });
});
