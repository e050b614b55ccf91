import type { Frame, Sentences } from './catalogue.ts';
import { createPlural } from './formats.ts';

const plural = createPlural('fr');
const list = new Intl.ListFormat('fr', { type: 'conjunction' });

/** Stages that the headline itself does not name. */
const PREFIXES: Readonly<Partial<Record<Frame, string>>> = {
  rumoured: 'Rumeur',
  announced: 'Annoncé',
  closed: 'Conclu',
  reported: 'Non confirmé',
};

const numberOf = (week: string) => ({ year: week.slice(0, 4), week: String(Number(week.slice(6))) });
/** The parts whose count is not zero. */
const said = (...parts: readonly (readonly [count: number, text: string])[]) =>
  list.format(parts.filter(([count]) => count > 0).map(([, text]) => text));

const operations = (count: number) => plural(count, 'opération', 'opérations');
const reports = (count: number) => plural(count, 'opération rapportée', 'opérations rapportées');

const FEMININE: ReadonlySet<string> = new Set(['légende', 'citation', 'correction']);
/** A zone with its article. */
const the = (zone: string) => (/^[aeiouh]/.test(zone) ? `l’${zone}` : `${FEMININE.has(zone) ? 'la' : 'le'} ${zone}`);

export const french: Sentences = {
  issue: (week) => `Semaine ${numberOf(week).week}, ${numberOf(week).year}`,
  edition: (week) => `Offtake, semaine ${numberOf(week).week} de ${numberOf(week).year}`,
  summary({ announced, unconfirmed, ended }) {
    const total = announced + unconfirmed + ended;
    const deals = `${operations(total)} dans cette édition`;
    const parts = [
      [announced, 'annoncée'],
      [unconfirmed, 'non confirmée'],
      [ended, 'abandonnée'],
    ] as const;
    const alone = parts.find(([count]) => count === total);
    if (alone) return `${deals}, ${total > 1 ? `toutes ${alone[1]}s` : alone[1]}.`;
    return `${deals}\u00a0: ${said(...parts.map(([count, word]) => [count, plural(count, word, `${word}s`)] as const))}.`;
  },
  quiet({ deals, drops }) {
    const read = drops.stored + drops.duplicate + drops.superseded;
    if (deals.reported === 0) {
      return `Rien de ce qui a été lu cette semaine ne parle d’une opération (${plural(read, 'dépôt lu', 'dépôts lus')}).`;
    }
    return `${reports(deals.reported)}, aucune assez importante pour être retenue.`;
  },
  quietSubject: (week) => `Une semaine calme\u00a0: aucune opération d’infrastructure notable, semaine ${numberOf(week).week}`,
  subject: (headline, frame) => (PREFIXES[frame] ? `${PREFIXES[frame]}\u00a0: ${headline}` : headline),
  also: (headline) => `Et aussi – ${headline}.`,
  converted: (money) => `environ ${money}, converti au taux moyen de l’année`,
  says: ({ zone, values, isOnly }) => `${the(zone)}${isOnly ? '' : ' d’une source'} donne ${values}`,
  moreSources: (count) => `et ${count} de plus`,
  affected: (names, count) => `${count === 1 ? 'Cité comme concerné' : 'Cités comme concernés'}\u00a0: ${names}.`,
  quote: (text) => `«\u00a0${text}\u00a0»`,
  place: (value, zone) => `${value} (${zone})`,
  ceiling: (high) => `jusqu’à ${high}`,
  span: (low, high) => `${low} à ${high}`,
  sumNotes({ summed, deals, converted, disputed, bounded }) {
    return [
      ...(summed < deals ? [`${operations(summed)} sur ${deals} avec un chiffre dans la somme`] : []),
      ...(converted > 0
        ? [plural(converted, 'chiffre converti d’une autre monnaie', 'chiffres convertis d’une autre monnaie')]
        : []),
      ...(disputed > 0
        ? [`${plural(disputed, 'chiffre contesté, compté', 'chiffres contestés, comptés')} à la valeur la plus basse`]
        : []),
      ...(bounded.deals > 0
        ? [plural(bounded.deals, 'fourchette ou plafond hors de la somme', 'fourchettes ou plafonds hors de la somme')]
        : []),
    ];
  },
  drops({ stored, duplicate, superseded, quarantined, removed, pending }) {
    const others = said(
      [duplicate, plural(duplicate, 'doublon', 'doublons')],
      [superseded, plural(superseded, 'remplacé', 'remplacés')],
      [quarantined, `${quarantined} en quarantaine`],
      [removed, plural(removed, 'retiré avant lecture', 'retirés avant lecture')],
      [pending, `${pending} en cours de lecture`],
    );
    return `${plural(stored, 'dépôt lu', 'dépôts lus')}${others ? `\u00a0; en outre ${others}` : ''}.`;
  },
  articles({ stored, merged, setAside, failed }) {
    const total = stored + merged + setAside + failed;
    if (total === 0) return 'Aucun article.';
    const parts = said(
      [stored, `${stored} sur une nouvelle opération`],
      [merged, `${merged} sur une opération connue`],
      [setAside, `${setAside} sans opération`],
      [failed, `${failed} en échec`],
    );
    return `${plural(total, 'article', 'articles')}\u00a0: ${parts}.`;
  },
  deals({ reported, printed, minor, beyondCaps }) {
    const parts = said(
      [printed, plural(printed, 'retenue', 'retenues')],
      [minor, `${minor} de trop peu d’importance`],
      [beyondCaps, `${beyondCaps} au-delà des limites d’une édition`],
    );
    return reported === 0 ? 'Aucune opération rapportée.' : `${reports(reported)}\u00a0: ${parts}.`;
  },
  sentTo: (address) => `Envoyé à ${address}, qui a demandé cette lettre.`,
  unsubscribe: 'Pour ne plus la recevoir, répondez par le mot DÉSABONNER.',
};
