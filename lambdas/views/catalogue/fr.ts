import type { Catalogue } from './catalogue.ts';
import { compact, type Scale, unbroken } from './compact.ts';
import { createFormats } from './formats.ts';
import { composeFrenchHeadline } from './fr-headline.ts';
import { french as sentences } from './fr-sentences.ts';

const LOCALE = 'fr';
const SCALE: Scale = [
  [1e9, 'milliard', 'milliards'],
  [1e6, 'million', 'millions'],
];
/** With `de` where a scale word stands before: 10 milliards de dollars, 500 000 dollars. */
const CURRENCIES: Readonly<Record<string, string>> = {
  USD: 'dollars',
  EUR: 'euros',
  GBP: 'livres sterling',
  JPY: 'yens',
  CNY: 'yuans',
  CHF: 'francs suisses',
  CAD: 'dollars canadiens',
  AUD: 'dollars australiens',
  INR: 'roupies',
  KRW: 'wons',
  SEK: 'couronnes suédoises',
  NOK: 'couronnes norvégiennes',
  DKK: 'couronnes danoises',
  AED: 'dirhams',
  SAR: 'riyals',
};
const formats = createFormats(LOCALE);

const measures = {
  MW: (value: number) => (value >= 1000 ? `${formats.number(value / 1000)} GW` : `${formats.number(value)} MW`),
  months: (value: number) =>
    value % 12 === 0 ? `${formats.number(value / 12)} ${value < 24 ? 'an' : 'ans'}` : `${formats.number(value)} mois`,
  accelerators: (value: number) => `${formats.number(value)} accélérateurs`,
  '%': (value: number) => `${formats.number(value)} %`,
};

function money({ value, currency }: { value: number; currency: string }): string {
  const figure = compact(value, { scale: SCALE, locale: LOCALE });
  if (currency === '?') return unbroken(`${figure} (monnaie incertaine)`);
  const name = Object.hasOwn(CURRENCIES, currency) ? CURRENCIES[currency] : undefined;
  if (!name) return unbroken(`${figure} (${currency})`);
  const link = value < 1e6 ? ' ' : name.startsWith('e') ? ' d’' : ' de ';
  return unbroken(`${figure}${link}${name}`);
}

export const FRENCH: Catalogue = {
  language: 'fr',
  ...formats,
  wording: {
    colon: '\u00a0: ',
    semicolon: '\u00a0; ',
    tagline: 'Les contrats derrière le calcul de l’IA et du cloud',
    skipped: 'Aller à la lettre',
    lead: 'À la une',
    leadUnconfirmed: 'À la une, non confirmé',
    announced: 'Annoncés',
    unconfirmed: 'Pourparlers et rumeurs',
    unconfirmedNote: 'Aucune partie ne les a confirmés, ou les sources sont faibles. Rien ici n’est établi.',
    ended: 'Abandonnés',
    moves: 'Évolutions et corrections',
    numbers: 'La semaine en chiffres',
    ties: 'Qui dépend de qui',
    tieUnconfirmed: 'non confirmé',
    tieLoop: 'l’argent peut revenir',
    checks: 'À vérifier',
    checksNote: 'Des sources qui ne peuvent toutes avoir raison. Chaque valeur est gardée, avec l’endroit où elle figure.',
    origin: 'Comment elle est faite',
    whatChanged: 'Ce qui a changé',
    whyItMatters: 'Pourquoi c’est important',
    sources: 'Sources',
    importance: 'Importance',
    credibility: 'Crédibilité',
    amount: 'Montant',
    capacity: 'Capacité',
    accelerators: 'Accélérateurs',
    term: 'Durée',
    stake: 'Participation',
    valuation: 'Valorisation',
    parties: 'Parties',
    stage: 'Étape',
    type: 'Nature',
    conditional: 'sous condition',
    disputed: 'contesté',
    undisclosed: 'non communiqué',
    noAmount: 'montant non communiqué',
    noChange: 'De nouveau rapporté, sans rien de neuf',
    loop: 'Une boucle\u00a0: l’argent qu’une partie apporte peut lui revenir en paiement de ce qu’elle fournit.',
    quietTitle: 'Une semaine calme',
    deals: 'Contrats',
    dollars: 'Dollars',
    bounded: 'Fourchettes et plafonds',
    power: 'Puissance',
    noFigure: 'aucun chiffre',
    method:
      'Tout est calculé à partir de passages des sources, sans modèle de langue. L’importance décide de l’ordre, la crédibilité de la rubrique et de la mention.',
    archive: 'Cette édition est figée\u00a0: elle reste telle quelle, quoi qu’on apprenne ensuite.',
    contents: 'Dans cette lettre',
  },
  stages: {
    rumoured: 'Rumeur',
    in_talks: 'En pourparlers',
    letter_of_intent: 'Lettre d’intention',
    announced: 'Annoncé',
    signed: 'Signé',
    closed: 'Conclu',
    delivering: 'En cours de livraison',
    completed: 'Achevé',
    denied: 'Démenti',
    withdrawn: 'Retiré',
    terminated: 'Résilié',
    expired: 'Sans suite',
  },
  badges: { announced: 'Annoncé', unconfirmed: 'Non confirmé', ended: 'Abandonné' },
  types: {
    equity_investment: 'prise de participation',
    debt_financing: 'financement par la dette',
    acquisition: 'acquisition',
    joint_venture: 'coentreprise',
    compute_contract: 'contrat de calcul',
    chip_supply: 'fourniture de puces',
    chip_adoption: 'adoption de puces',
    data_centre_build: 'construction de centres de données',
    data_centre_lease: 'location de centre de données',
    power_supply: 'fourniture d’électricité',
    public_support: 'soutien public',
    partnership: 'partenariat',
  },
  roles: {
    investor: 'investisseur',
    investee: 'société financée',
    acquirer: 'acquéreur',
    target: 'cible',
    seller: 'vendeur',
    customer: 'client',
    provider: 'fournisseur',
    developer: 'constructeur',
    host: 'hôte',
    lessor: 'bailleur',
    lessee: 'locataire',
    lender: 'prêteur',
    borrower: 'emprunteur',
    guarantor: 'garant',
    partner: 'partenaire',
    contractor: 'entrepreneur',
    utility: 'énergéticien',
  },
  zones: {
    original_title: 'titre original',
    title: 'titre',
    lead: 'chapeau',
    body: 'corps',
    caption: 'légende',
    quote: 'citation',
    comment: 'commentaire',
    boilerplate: 'habillage de la page',
  },
  themes: {
    custom_silicon: 'Puces sur mesure\u00a0: conçues ou adoptées hors du marché général.',
    compute_dependency: 'Dépendance\u00a0: une partie en vient à compter sur le calcul de l’autre.',
    supplier_diversification: 'Diversification\u00a0: une source de plus à côté du fournisseur en place.',
    circular_financing: 'Financement circulaire\u00a0: de l’argent qui peut revenir en commandes à qui le donne.',
    vendor_finance: 'Crédit fournisseur\u00a0: un fournisseur finance son propre client.',
    power_constraint: 'Contrainte électrique\u00a0: c’est l’électricité qui donne le rythme, non les puces.',
    debt_funding: 'Endettement\u00a0: on construit avec de l’argent emprunté.',
    sovereign_compute: 'Calcul souverain\u00a0: un État veut du calcul sur son sol.',
    vertical_integration: 'Intégration verticale\u00a0: une entreprise absorbe une autre étape de sa chaîne.',
    antitrust: 'Concurrence\u00a0: les autorités peuvent s’en mêler.',
    lab_valuation: 'Valorisation\u00a0: un prix est mis sur un laboratoire d’IA.',
    overcapacity_risk: 'Surcapacité\u00a0: on construit peut-être plus qu’il n’est demandé.',
    local_opposition: 'Opposition locale\u00a0: des riverains s’y opposent.',
  },
  conflictFields: { amount: 'Montant', capacity: 'Capacité', stage: 'Étape' },
  conflictKinds: {
    scale: 'écart d’une puissance de dix, souvent une erreur de traduction',
    qualifier: 'l’un est un plafond ou un plancher',
    currency: 'monnaies différentes',
    basis: 'peut-être pas la même chose comptée',
    identity: 'peut-être un autre contrat ou une valorisation',
    revision: 'révisé par la même source',
    stage: 'étapes différentes',
  },
  headline: (frame, told) => composeFrenchHeadline(frame, told),
  money,
  qualified({ value, qualifier, low = value, high }, print) {
    switch (qualifier) {
      case 'about':
        return `environ ${print(value)}`;
      case 'at_least':
        return `au moins ${print(value)}`;
      case 'more_than':
        return `plus de ${print(value)}`;
      case 'up_to':
        return `jusqu’à ${print(value)}`;
      case 'range':
        return high === undefined ? print(value) : `${print(low)} à ${print(high)}`;
      default:
        return print(value);
    }
  },
  measure: ({ value, unit }) => unbroken(measures[unit](value)),
  change(change) {
    switch (change.kind) {
      case 'first_report':
        return 'Premier article';
      case 'stage':
        return `${FRENCH.stages[change.to]} (avant\u00a0: ${FRENCH.stages[change.from].toLowerCase()})`;
      case 'amount':
        return `Montant\u00a0: ${figure(change.to, money)} (avant\u00a0: ${figure(change.from, money)})`;
      case 'capacity':
        return `Capacité\u00a0: ${figure(change.to, FRENCH.measure)} (avant\u00a0: ${figure(change.from, FRENCH.measure)})`;
      case 'party':
        return `S’y ${change.names.length > 1 ? 'joignent' : 'joint'} ${FRENCH.list(change.names)}`;
      case 'source':
        return `Rapporté aussi par ${FRENCH.list(change.names)}`;
    }
  },
  sentences,
};

function figure<T extends Parameters<Catalogue['qualified']>[0]>(quantity: T | null, print: (quantity: T) => string): string {
  return quantity ? FRENCH.qualified(quantity, (value) => print({ ...quantity, value })) : 'non précisé';
}
