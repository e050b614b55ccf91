import { LIKELY, PLAIN, PORTUGUESE } from './portuguese.data.ts';

type Variant = keyof typeof PORTUGUESE;

const SIGN: Readonly<Record<Variant, 1 | -1>> = { 'pt-BR': 1, 'pt-PT': -1 };

/** Points of a word or of a beginning; those of Brazil are positive. */
const WORDS = new Map<string, number>();
const BEGINNINGS = new Map<string, number>();
for (const [variant, { plain, likely }] of Object.entries(PORTUGUESE)) {
  const sign = SIGN[variant as Variant];
  for (const [words, points] of [
    [likely, LIKELY],
    [plain, PLAIN],
  ] as const) {
    for (const word of words.split(/\s+/)) {
      if (word.endsWith('-')) BEGINNINGS.set(word.slice(0, -1), sign * points);
      else WORDS.set(word, sign * points);
    }
  }
}
const LENGTHS = [...new Set([...BEGINNINGS.keys()].map((beginning) => beginning.length))].toSorted((a, b) => b - a);

/** Grammar, spelling and print that tell, with points each time; see `portuguese.data.ts` for the sign. */
const FORMS: readonly (readonly [RegExp, number])[] = [
  // The vowel before a nasal consonant is closed in Brazil and open in Portugal: econômico, económico.
  [/\p{L}[ôê](?:ni[ca]|nom[oia]|mic|men|mod|nio|mio|ner|nimo|nus)/gu, 1.5],
  [/\p{L}[óé](?:ni[ca]|nom[oia]|mic|men|mod|nio|mio|ner|nimo)/gu, -1.5],
  // *Está falando* there, *está a falar* here.
  [
    /(?<!\p{L})(?:est(?:á|ão|ava|avam|ar|eve|iver|aria)|v[eê]m|vinha|vinham|segue|seguem|continua|continuam|ficou|anda) \p{L}{2,14}[aei]ndo(?!\p{L})/gu,
    1.5,
  ],
  [
    /(?<!\p{L})(?:est(?:á|ão|ava|avam|ar|eve|iver|aria)|continua|continuam|anda|andam|ficou|ficar) a \p{L}{2,14}[aei]r(?!\p{L})/gu,
    -1.5,
  ],
  [/(?<!\p{L})(?:tem|têm|tinha|tinham) vindo a (?!\p{L}*ndo)/gu, -1.5],
  // A pronoun behind its verb is formal in Brazil.
  [/\p{L}{2}-(?:se|lhe|lhes|me|nos|lo|la|los|las|o|a|os|as)(?![\p{L}-])/gu, -0.7],
  [/(?<!\p{L})em uma?(?!\p{L})/gu, 1],
  [/(?<!\p{L})[dn]uma?s?(?!\p{L})/gu, -0.4],
  [/(?<!\p{L})até (?:aos?|às?)(?!\p{L})/gu, -1.2],
  [/(?<!\p{L})até os?(?!\p{L})/gu, 1.2],
  [/(?<!\p{L})(?:[dn]?ess[ea]s?)(?!\p{L})/gu, 0.5],
  [/(?<!\p{L})(?:pr[ao]s?|né|tá)(?!\p{L})/gu, 1.5],
  [
    /(?<!\p{L})(?:junto d[oa]s?|[ao]o nível d|no âmbito d|de (?:forma|modo) a |para já|pelas \d|por cento|tal como|bem como|por parte d)/gu,
    -0.6,
  ],
  [/(?<!\p{L})(?:de acordo com|já que|por meio d|a partir d|às \d{1,2} ?h)/gu, 0.4],
  // *Nesta quinta-feira (12)* and *na quinta-feira* there, *esta quinta-feira* and *quinta-feira* here.
  [/(?<!\p{L})(?:nest[ae]|dest[ae]|na|no) (?:últim[ao] )?(?:segunda|terça|quarta|quinta|sexta|sábado|domingo)(?!\p{L})/gu, 1.2],
  [/(?<!\p{L})est[ae] (?:segunda|terça|quarta|quinta|sexta|sábado|domingo)(?!\p{L})/gu, -1.5],
  [/-feira,? \(?\d{1,2}(?:\/\d{1,2})?\)?/gu, 1.5],
  // Before a possessive Portugal sets the article.
  [/(?<!\p{L})(?:[oa]s?|d[oa]s?|n[oa]s?|aos?|às?|pel[oa]s?) (?:seus?|suas?|noss[oa]s?)(?!\p{L})/gu, -0.7],
  [/(?<!\p{L})(?:de|em|com|por|para|e|sobre) (?:seus?|suas?|noss[oa]s?)(?!\p{L})/gu, 1.2],
  [/r\$ ?\d/gu, 2],
  [/\d ?€|€ ?\d|[«»]/gu, -1],
  [
    /(?<!\p{L})mil milhões|milhares de milhões|assembleia da república|secretário de estado|presidente da câmara|junta de freguesia|segurança social|médio oriente|nova iorque|à (?:agência )?lusa|ensino (?:básico|secundário)|centro de saúde/gu,
    -2,
  ],
  [
    /(?<!\p{L})(?:são paulo|rio de janeiro|minas gerais|rio grande do|mato grosso|santa catarina|espírito santo|porto alegre|belo horizonte|oriente médio|nova york|polícia (?:militar|civil|federal)|ensino (?:médio|fundamental)|região metropolitana|salário mínimo|a gente)(?!\p{L})/gu,
    2,
  ],
  [/\p{L}{2}ámos(?!\p{L})/gu, -2],
  // Addresses of either country.
  [/[a-z0-9]\.br(?![\p{L}\d])/gu, 1],
  [/[a-z0-9]\.pt(?![\p{L}\d])/gu, -1],
];
/** Before the agreement of 1990 Portugal wrote months and seasons with a capital; looked for in the text's own case. */
const CAPITALS =
  /(?<= )(?:Janeiro|Fevereiro|Março|Abril|Maio|Junho|Julho|Agosto|Setembro|Outubro|Novembro|Dezembro|Verão|Outono|Inverno|Primavera)(?!\p{L})/gu;
const CAPITAL_POINTS = -1.2;
/** Fewer points are chance. */
const LEAST_EVIDENCE = 0.5;

/**
 * The side of the Atlantic that a Portuguese text was written on: the sign of the points of its words and forms. Where they cancel out
 * or hardly anything tells, what the page declares, and Brazil, which has twenty times the readers.
 */
export function findPortuguese(text: string, declared?: string): Variant {
  const lower = text.toLowerCase();
  let points = 0;
  for (const [word] of lower.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) points += weighWord(word);
  for (const [form, each] of FORMS) points += each * (lower.match(form)?.length ?? 0);
  points += CAPITAL_POINTS * (text.match(CAPITALS)?.length ?? 0);
  if (points >= LEAST_EVIDENCE) return 'pt-BR';
  return points <= -LEAST_EVIDENCE || declared === 'pt-PT' ? 'pt-PT' : 'pt-BR';
}

function weighWord(word: string): number {
  const whole = WORDS.get(word);
  if (whole !== undefined) return whole;
  for (const length of LENGTHS) {
    const points = word.length >= length ? BEGINNINGS.get(word.slice(0, length)) : undefined;
    if (points !== undefined) return points;
  }
  return 0;
}
