import type { Catalogue } from './catalogue.ts';
import { compact, type Scale, unbroken } from './compact.ts';
import { describeFigures } from './describe-figures.ts';
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
    tagline: 'Les opérations derrière le calcul de l’IA et du cloud',
    skipped: 'Aller à la lettre',
    lead: 'À la une',
    leadNote: 'Aucune partie n’a confirmé cette opération, ou ses sources sont faibles. Rien n’en est établi.',
    announced: 'Opérations annoncées',
    unconfirmed: 'Pourparlers et rumeurs',
    unconfirmedNote: 'Aucune partie ne les a confirmés, ou les sources sont faibles. Rien ici n’est établi.',
    ended: 'Opérations abandonnées',
    moves: 'Évolutions et corrections',
    numbers: 'La semaine en chiffres',
    ties: 'Qui apporte quoi à qui',
    tiesNote: 'Nouveau cette semaine. La flèche va vers celui qui reçoit, et qui peut en venir à dépendre de l’autre.',
    tieUnconfirmed: 'non confirmé',
    tieLoop: 'l’argent pourrait revenir',
    checks: 'À vérifier',
    checksNote: 'Des sources qui ne peuvent toutes avoir raison. Chaque valeur est gardée, avec l’endroit où elle figure.',
    origin: 'Comment cette édition est faite',
    whatChanged: 'Ce qui a changé',
    isNew: 'Nouveau',
    whyItMatters: 'Pourquoi c’est important',
    whyItWouldMatter: 'Pourquoi ce serait important',
    machineTranslated: 'traduction automatique',
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
    settled: 'tranché',
    before: 'avant',
    notGiven: 'non précisé',
    undisclosed: 'non communiqué',
    noAmount: 'montant non communiqué',
    noChange: 'de nouveau rapporté, sans rien de neuf',
    loop: 'Une boucle\u00a0: l’argent qu’une partie apporte peut lui revenir en paiement de ce qu’elle fournit.',
    loopSupposed: 'Une boucle\u00a0: l’argent qu’une partie apporterait pourrait lui revenir en paiement de ce qu’elle fournit.',
    quietTitle: 'Une semaine calme',
    deals: 'Opérations rapportées',
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
    rumoured: 'rumeur',
    in_talks: 'en pourparlers',
    letter_of_intent: 'lettre d’intention',
    announced: 'annoncé',
    signed: 'signé',
    closed: 'conclu',
    delivering: 'en cours de livraison',
    completed: 'achevé',
    denied: 'démenti',
    withdrawn: 'retiré',
    terminated: 'résilié',
    expired: 'sans suite',
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
    correction: 'correction',
    boilerplate: 'habillage de la page',
  },
  themes: {
    custom_silicon: {
      stated: 'Puces sur mesure\u00a0: conçues ou adoptées hors du marché général.',
      supposed: 'Puces sur mesure\u00a0: elles seraient conçues ou adoptées hors du marché général.',
    },
    compute_dependency: {
      stated: 'Dépendance\u00a0: une partie en vient à compter sur le calcul de l’autre.',
      supposed: 'Dépendance\u00a0: une partie en viendrait à compter sur le calcul de l’autre.',
    },
    supplier_diversification: {
      stated: 'Diversification\u00a0: une source de plus à côté du fournisseur en place.',
      supposed: 'Diversification\u00a0: il y aurait une source de plus à côté du fournisseur en place.',
    },
    circular_financing: {
      stated: 'Financement circulaire\u00a0: de l’argent qui peut revenir en commandes à qui le donne.',
      supposed: 'Financement circulaire\u00a0: l’argent pourrait revenir en commandes à qui le donne.',
    },
    vendor_finance: {
      stated: 'Crédit fournisseur\u00a0: un fournisseur finance son propre client.',
      supposed: 'Crédit fournisseur\u00a0: un fournisseur financerait son propre client.',
    },
    power_constraint: {
      stated: 'Contrainte électrique\u00a0: c’est l’électricité qui donne le rythme, non les puces.',
      supposed: 'Contrainte électrique\u00a0: c’est l’électricité qui donnerait le rythme, non les puces.',
    },
    debt_funding: {
      stated: 'Endettement\u00a0: on construit avec de l’argent emprunté.',
      supposed: 'Endettement\u00a0: on construirait avec de l’argent emprunté.',
    },
    sovereign_compute: {
      stated: 'Calcul souverain\u00a0: un État veut du calcul sur son sol.',
      supposed: 'Calcul souverain\u00a0: un État aurait du calcul sur son sol.',
    },
    vertical_integration: {
      stated: 'Intégration verticale\u00a0: une entreprise absorbe une autre étape de sa chaîne.',
      supposed: 'Intégration verticale\u00a0: une entreprise absorberait une autre étape de sa chaîne.',
    },
    antitrust: {
      stated: 'Concurrence\u00a0: les autorités peuvent s’en mêler.',
      supposed: 'Concurrence\u00a0: les autorités pourraient s’en mêler.',
    },
    lab_valuation: {
      stated: 'Valorisation\u00a0: un prix est mis sur un laboratoire d’IA.',
      supposed: 'Valorisation\u00a0: un prix serait mis sur un laboratoire d’IA.',
    },
    overcapacity_risk: {
      stated: 'Surcapacité\u00a0: on construit peut-être plus qu’il n’est demandé.',
      supposed: 'Surcapacité\u00a0: on construirait peut-être plus qu’il n’est demandé.',
    },
    local_opposition: {
      stated: 'Opposition locale\u00a0: des riverains s’y opposent.',
      supposed: 'Opposition locale\u00a0: des riverains s’y opposeraient.',
    },
  },
  flows: {
    equity_investment: 'capital',
    debt_financing: 'prêts',
    acquisition: 'nouveau propriétaire',
    joint_venture: 'coentreprise',
    compute_contract: 'puissance de calcul',
    chip_supply: 'puces',
    chip_adoption: 'puces de sa conception',
    data_centre_build: 'centres de données',
    data_centre_lease: 'espace en centre de données',
    power_supply: 'électricité',
    public_support: 'soutien public',
    partnership: 'partenariat',
  },
  conflictFields: { amount: 'Montant', capacity: 'Capacité', stage: 'Étape' },
  conflictKinds: {
    scale: 'écart d’une puissance de dix, souvent une erreur de traduction',
    qualifier: 'l’un est un plafond ou un plancher',
    currency: 'monnaies différentes',
    basis: 'peut-être pas la même chose comptée',
    identity: 'peut-être une autre opération ou une valorisation',
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
        return 'première mention';
      case 'stage':
        return `${FRENCH.stages[change.to]} (avant\u00a0: ${FRENCH.stages[change.from]})`;
      case 'amount':
      case 'capacity':
        return describeFigures(change, FRENCH);
      case 'party':
        return `désormais avec ${FRENCH.list(change.names)}`;
      case 'source':
        return `rapporté aussi par ${FRENCH.list(change.names)}`;
    }
  },
  sentences,
};
