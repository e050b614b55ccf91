import type { Block } from '../block.ts';

/** The words of a link that leads from an item of a newsletter to its article, at the end of its passage. */
const MORE =
  /(?:(?:read|learn|see|find out|continue|keep|go|discover) (?:more|on|reading|deeper|the (?:full |whole |rest of the )?(?:story|article|post|piece|report))|full (?:story|article|report|text)|more here|read it here|source|link|weiterlesen|mehr (?:lesen|erfahren|dazu)|zum artikel|lire (?:la suite|l['’]article|plus)|en savoir plus|leer más|seguir leyendo|ver más|saber más|ler mais|leia mais|saiba mais|continuar lendo|leggi (?:tutto|di più|l['’]articolo)|continua a leggere|читать (?:далее|дальше|полностью)|подробнее|читати (?:далі|більше)|докладніше|阅读(?:更多|全文|原文)|查看(?:更多|全文|原文)|閱讀(?:更多|全文|原文)|繼續閱讀|続きを読む|詳しくはこちら|もっと読む|記事を読む|اقرأ المزيد|للمزيد|baca (?:selengkapnya|juga|lebih lanjut)|selengkapnya|đọc (?:thêm|tiếp)|xem thêm|chi tiết)[\s.:…→»>)\]]{0,6}(?:[(<[]?https?:\/\/\S{4,2000})?[\s.:…→»>)\]]{0,6}$/iu;
/** A source in brackets at the end says the same. */
const SOURCE = /[([](https?:\/\/\S{4,2000}|[^()[\]]{2,40})[)\]][\s.]{0,3}$/u;
const TAIL = 2200;

/** Whether a passage ends with the link that leads to its article. */
export function endsInMoreLink({ text, href, linked = 0 }: Block): boolean {
  if (href === undefined || linked > Math.max(60, href.length)) return false;
  const tail = text.slice(-TAIL);
  return MORE.test(tail) || isSource(tail, linked);
}

/** Whether what stands in brackets at the end is the link and nothing else. */
function isSource(tail: string, linked: number): boolean {
  const [, name] = SOURCE.exec(tail) ?? [];
  return name !== undefined && Math.abs(name.length - linked) <= 2;
}
