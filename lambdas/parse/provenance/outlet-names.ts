import { findOutlet } from '../../classify/find-outlet.ts';

/** Names of outlets that are something else as well. */
const AMBIGUOUS =
  /^(?:x|the block|capital|silicon|quartz|wired|medium|threads|ain|decrypt|gate|fortune|exame|next|yahoo|github|capacity media)$/iu;
const AGENCY = /^(?:afp|ap|dpa(?:-afx)?|efe|ansa|kyodo|tass|pti|ians|ani|upi)$/;
/** Words that only names of papers, agencies and news sites have. */
const OUTLET_WORD =
  /^(?:times|daily|news|newswires?|newsroom|journal|courier|courrier|herald|gazette|gazeta|tribun[ae]|chronicle|telegraph|examiner|ledger|inquirer|enquirer|weekly|[ée]chos?|d[ée]p[êe]che|nouvelles|quotidien|quotidiano|dagblad|financieele|tidende|tidningen|corriere|giornale|diario|di[áa]rio|jornal|folha|peri[óo]dico|nachrichten|rundschau|anzeiger|nikkei|shimbun|ilbo|xinhua|caixin|yicai|figaro|hebdo)$/iu;
/** Words that such names end with, and companies' names begin with. */
const LAST_WORD =
  /^(?:post|wires?|observer|dispatch|register|review|bulletin|standard|sentinel|mirror|globe|guardian|insider|monitor|press|presse|reporter|beacon|star|mail|echo|matin|magazine|digest|briefing|correo|kurier|tv|radio|economist|informer|report|notes|scope|pulse)$/iu;
const OUTLET_ENDING = /\p{L}{3}(?:zeitung|blatt|bladet|blad|nytt|avisen|tidende|posten|newswire|news|times|herald|wire|pulse)$/iu;

const MOST_LENGTH = 80;

/** Whether a name is that of a paper, an agency or a news site: one that is known, or one with a word in it that only such names have. */
export function isOutletName(name: string): boolean {
  const plain = name.toLowerCase().replaceAll('’', "'");
  if (name.length > MOST_LENGTH || AMBIGUOUS.test(plain)) return false;
  const known = findOutlet(plain) ?? findOutlet(plain.replace(/^the /, ''));
  // Networks and aggregators are companies in the news as well, and report nothing themselves.
  if (known !== undefined) return known.tier !== 'social' && known.tier !== 'aggregator';
  if (AGENCY.test(plain)) return true;
  const words = plain.split(/[\s'-]+/);
  const isLong = name.trim().includes(' ');
  if (isLong && (words.some((word) => OUTLET_WORD.test(word)) || LAST_WORD.test(String(words.at(-1))))) return true;
  return /^\p{Lu}/u.test(name) && words.some((word) => OUTLET_ENDING.test(word));
}
