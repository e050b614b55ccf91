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

export const french: Sentences = {
  issue: (week) => `Semaine ${numberOf(week).week}, ${numberOf(week).year}`,
  edition: (week) => `Offtake, semaine ${numberOf(week).week} de ${numberOf(week).year}`,
  summary({ announced, unconfirmed, ended }) {
    const total = announced + unconfirmed + ended;
    const parts = said(
      [announced, plural(announced, 'annoncé', 'annoncés')],
      [unconfirmed, plural(unconfirmed, 'non confirmé', 'non confirmés')],
      [ended, plural(ended, 'abandonné', 'abandonnés')],
    );
    return `${plural(total, 'contrat', 'contrats')} cette semaine\u00a0: ${parts}.`;
  },
  quiet({ deals, drops }) {
    const read = drops.stored + drops.duplicate + drops.superseded;
    if (deals.reported === 0) {
      return `Rien de ce qui a été lu cette semaine ne parle d’un contrat (${plural(read, 'dépôt lu', 'dépôts lus')}).`;
    }
    return `${plural(deals.reported, 'contrat rapporté', 'contrats rapportés')}, aucun assez important pour être imprimé.`;
  },
  quietSubject: (week) => `Une semaine calme\u00a0: aucun contrat d’infrastructure notable, semaine ${numberOf(week).week}`,
  subject: (headline, frame) => (PREFIXES[frame] ? `${PREFIXES[frame]}\u00a0: ${headline}` : headline),
  also: (headline) => `Et aussi\u00a0: ${headline}.`,
  converted: (money) => `environ ${money}, converti au taux moyen de l’année`,
  alternatives: (values) => `d’autres sources ou passages disent ${values}`,
  moreSources: (count) => `et ${count} de plus`,
  affected: (names) => `Cités comme touchés\u00a0: ${names}.`,
  quote: (text) => `«\u00a0${text}\u00a0»`,
  place: (value, zone) => `${value} (${zone})`,
  ceiling: (high) => `jusqu’à ${high}`,
  span: (low, high) => `${low} à ${high}`,
  sumNotes({ summed, deals, converted, disputed, bounded }) {
    return [
      ...(summed < deals ? [`${summed} sur ${plural(deals, 'contrat', 'contrats')} avec un chiffre dans la somme`] : []),
      ...(converted > 0
        ? [plural(converted, 'chiffre converti d’une autre monnaie', 'chiffres convertis d’une autre monnaie')]
        : []),
      ...(disputed > 0 ? [plural(disputed, 'chiffre contesté, au plus bas', 'chiffres contestés, au plus bas')] : []),
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
      [stored, `${stored} sur un nouveau contrat`],
      [merged, `${merged} sur un contrat connu`],
      [setAside, `${setAside} sans contrat`],
      [failed, `${failed} en échec`],
    );
    return `${plural(total, 'article', 'articles')}\u00a0: ${parts}.`;
  },
  deals({ reported, printed, minor, beyondCaps }) {
    const parts = said(
      [printed, plural(printed, 'imprimé', 'imprimés')],
      [minor, `${minor} de trop peu d’importance`],
      [beyondCaps, `${beyondCaps} au-delà des limites d’une édition`],
    );
    return reported === 0
      ? 'Aucun contrat rapporté.'
      : `${plural(reported, 'contrat rapporté', 'contrats rapportés')}\u00a0: ${parts}.`;
  },
  sentTo: (address) => `Envoyé à ${address}, qui a demandé cette lettre.`,
  unsubscribe: 'Pour ne plus la recevoir, répondez par le mot DÉSABONNER.',
};
