import type { Block } from '../block.ts';
import { findTarget } from '../find-target.ts';

/** What newsletters write above themselves for those who see no pictures, with a link to the same on the web. */
const ONLINE =
  /(?:view|read|open|see) (?:(?:this|the|it) )?(?:(?:email|e-mail|newsletter|post|message|issue|edition|story) )?(?:in (?:your |the |a )?(?:web )?browser|online|on (?:the )?web|in app)|web version|view on web|online[- ]version|im browser (?:ansehen|anzeigen|öffnen|lesen)|browser[- ]?ansicht|(?:voir|afficher|lire|consulter) .{0,30}(?:navigateur|en ligne)|version (?:en ligne|web)|ver (?:\p{L}{1,12} ){0,3}(?:en|no) (?:el |tu |su |seu )?navegador|versión (?:en línea|web)|versão (?:online|web)|(?:visualizza|leggi|apri) .{0,30}(?:browser|online)|versione (?:online|web)|(?:открыть|посмотреть|читать|смотреть) .{0,30}(?:браузере|онлайн|сайте)|веб-версия|(?:відкрити|переглянути|читати) .{0,30}(?:браузері|онлайн|сайті)|веб-версія|在?浏览器中?(?:查看|打开|阅读)|在線閱讀|在线阅读|网页版|瀏覽器(?:中)?(?:檢視|查看|開啟)|網頁版|ブラウザ(?:ー)?で(?:見る|読む|表示|開く)|ウェブ版|web版|عرض .{0,30}المتصفح|افتح .{0,20}المتصفح|lihat .{0,30}(?:browser|peramban|online)|baca .{0,20}online|xem .{0,30}(?:trình duyệt|trực tuyến|trên web)/iu;
const MOST_LENGTH = 160;
const WEB = /^https?:\/\//;

/**
 * The address on the web of a mail with one story: that of its headline, else that of its "view in browser".
 *
 * @param title the subject of the mail
 */
export function findOnlineAddress(blocks: readonly Block[], title: string): string | undefined {
  const linked = blocks.filter(({ href }) => href !== undefined && WEB.test(href));
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const headline = linked.find(({ text }) => plain(text) === plain(title));
  const online = linked.find(({ text }) => text.length <= MOST_LENGTH && ONLINE.test(text));
  const found = (headline ?? online)?.href;
  return found === undefined ? undefined : findTarget(found);
}
