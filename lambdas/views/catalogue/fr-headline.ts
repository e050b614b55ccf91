import type { DealType } from '../../deal/taxonomy.ts';
import type { Frame, Slots, Voice } from './catalogue.ts';

/** Forms of a verb: `acheter`, `achète`, `achèterait`, `a acheté`. */
type Verb = readonly [infinitive: string, present: string, conditional: string, perfect: string];
type Act = readonly [verb: Verb, ...rest: (string | undefined)[]];

const ACHETER: Verb = ['acheter', 'achète', 'achèterait', 'a acheté'];
const FOURNIR: Verb = ['fournir', 'fournit', 'fournirait', 'a fourni'];

const after = (word: string, slot: string | undefined) => (slot === undefined ? undefined : `${word} ${slot}`);
/** `de` before a vowel loses its own. */
const de = (slot: string | undefined) =>
  slot === undefined ? undefined : /^[aeiouyàâéèêëîïôöùûüœ]/i.test(slot) ? `d’${slot}` : `de ${slot}`;
const from = (slot: string | undefined) => (slot === undefined ? undefined : `auprès ${de(slot)}`);
const withSize = (capacity: string | undefined, thing: string) => (capacity === undefined ? thing : `${capacity} ${de(thing)}`);

const ACTS: Readonly<Record<DealType, Readonly<Record<Voice, (slots: Slots) => Act>>>> = {
  equity_investment: {
    giver: ({ amount, object }) => [['investir', 'investit', 'investirait', 'a investi'], amount, after('dans', object)],
    taker: ({ amount, object }) => [['lever', 'lève', 'lèverait', 'a levé'], amount ?? 'des fonds', from(object)],
  },
  debt_financing: {
    giver: ({ amount, object }) => [['prêter', 'prête', 'prêterait', 'a prêté'], amount, after('à', object)],
    taker: ({ amount, object }) => [['emprunter', 'emprunte', 'emprunterait', 'a emprunté'], amount, from(object)],
  },
  acquisition: {
    giver: ({ amount, object }) => [
      ['racheter', 'rachète', 'rachèterait', 'a racheté'],
      object ?? 'une entreprise',
      after('pour', amount),
    ],
    taker: ({ amount, object }) => [
      ['être racheté', 'est racheté', 'serait racheté', 'a été racheté'],
      after('par', object),
      after('pour', amount),
    ],
  },
  joint_venture: both(({ amount, object }) => [
    ['créer', 'crée', 'créerait', 'a créé'],
    'une coentreprise',
    amount && de(amount),
    after('avec', object),
  ]),
  compute_contract: {
    giver: ({ amount, capacity, object }) => [
      FOURNIR,
      capacity === undefined ? 'de la puissance de calcul' : `${capacity} de puissance de calcul`,
      after('à', object),
      after('pour', amount),
    ],
    taker: ({ amount, capacity, object }) => [
      ACHETER,
      capacity === undefined ? 'de la puissance de calcul' : `${capacity} de puissance de calcul`,
      after('à', object),
      after('pour', amount),
    ],
  },
  chip_supply: {
    giver: ({ amount, object }) => [FOURNIR, 'des puces', after('à', object), after('pour', amount)],
    taker: ({ amount, object }) => [ACHETER, 'des puces', after('à', object), after('pour', amount)],
  },
  chip_adoption: {
    giver: ({ amount, object }) => [FOURNIR, 'ses propres puces', after('à', object), after('pour', amount)],
    taker: ({ amount, object }) => [
      ['adopter', 'adopte', 'adopterait', 'a adopté'],
      'les puces',
      object === undefined ? 'd’un autre' : de(object),
      after('pour', amount),
    ],
  },
  data_centre_build: both(({ amount, capacity, object, place }) => [
    amount === undefined
      ? (['construire', 'construit', 'construirait', 'a construit'] as const)
      : (['consacrer', 'consacre', 'consacrerait', 'a consacré'] as const),
    amount && `${amount} à`,
    withSize(capacity, capacity === undefined ? 'des centres de données' : 'centres de données'),
    after('avec', object),
    place === undefined ? undefined : `(${place})`,
  ]),
  data_centre_lease: {
    giver: ({ amount, capacity, object }) => [
      ['donner', 'donne', 'donnerait', 'a donné'],
      capacity === undefined ? 'un centre de données' : `${capacity} de centre de données`,
      'en location',
      after('à', object),
      after('pour', amount),
    ],
    taker: ({ amount, capacity, object }) => [
      ['louer', 'loue', 'louerait', 'a loué'],
      capacity === undefined ? 'un centre de données' : `${capacity} de centre de données`,
      after('à', object),
      after('pour', amount),
    ],
  },
  power_supply: {
    giver: ({ amount, capacity, object }) => [
      FOURNIR,
      capacity === undefined ? 'de l’électricité' : `${capacity} d’électricité`,
      after('à', object),
      after('pour', amount),
    ],
    taker: ({ amount, capacity, object }) => [
      ACHETER,
      capacity === undefined ? 'de l’électricité' : `${capacity} d’électricité`,
      after('à', object),
      after('pour', amount),
    ],
  },
  public_support: {
    giver: ({ amount, object }) => [
      ['accorder', 'accorde', 'accorderait', 'a accordé'],
      amount ?? 'une aide',
      after('à', object),
    ],
    taker: ({ amount, object }) => [
      ['recevoir', 'reçoit', 'recevrait', 'a reçu'],
      amount === undefined ? 'une aide publique' : `${amount} d’aide publique`,
      de(object),
    ],
  },
  partnership: both(({ amount, object }) => [
    ['s’associer', 's’associe', 's’associerait', 's’est associé'],
    after('avec', object) ?? 'avec un partenaire',
    amount === undefined ? undefined : `dans un accord ${de(amount)}`,
  ]),
};

function both(act: (slots: Slots) => Act): Readonly<Record<Voice, (slots: Slots) => Act>> {
  return { giver: act, taker: act };
}

/** The conditional is how French prints what is not confirmed. */
const FRAMES: Readonly<Record<Frame, (subject: string, verb: Verb, rest: string) => string>> = {
  rumoured: (subject, [, , conditional], rest) => `${subject} ${conditional} ${rest}`,
  in_talks: (subject, [infinitive], rest) => `${subject} en pourparlers pour ${infinitive} ${rest}`,
  letter_of_intent: (subject, [infinitive], rest) => `${subject} signe une lettre d’intention pour ${infinitive} ${rest}`,
  announced: (subject, [infinitive], rest) => `${subject} va ${infinitive} ${rest}`,
  signed: (subject, [infinitive], rest) => `${subject} signe un accord pour ${infinitive} ${rest}`,
  closed: (subject, [, , , perfect], rest) => `${subject} ${perfect} ${rest}`,
  delivering: (subject, [, present], rest) => `${subject} ${present} ${rest}, c’est en cours`,
  completed: (subject, [, , , perfect], rest) => `${subject} ${perfect} ${rest}, c’est achevé`,
  denied: (subject, [, , conditional], rest) => `Démenti\u00a0: ${subject} ${conditional} ${rest}`,
  withdrawn: (subject, [infinitive], rest) => `Retiré\u00a0: ${subject} allait ${infinitive} ${rest}`,
  terminated: (subject, [infinitive], rest) => `Résilié\u00a0: ${subject} devait ${infinitive} ${rest}`,
  expired: (subject, [, , conditional], rest) => `Sans suite\u00a0: ${subject} ${conditional} ${rest}`,
  reported: (subject, [, , conditional], rest) => `${subject} ${conditional} ${rest}`,
};

interface Told {
  readonly type: DealType;
  readonly voice: Voice;
  readonly subject: string;
  readonly slots: Slots;
}

/** @example composeFrenchHeadline('rumoured', …) // 'Amazon investirait 10 milliards de dollars dans OpenAI' */
export function composeFrenchHeadline(frame: Frame, { type, voice, subject, slots }: Told): string {
  const [verb, ...rest] = ACTS[type][voice](slots);
  const text = rest.filter((part) => part !== undefined && part !== '').join(' ');
  // A preposition takes no other after it.
  const said = text.replace(/\bpour jusqu’à(?= )/u, 'pour au plus').replace(/\bde jusqu’à(?= )/u, 'd’au plus');
  return FRAMES[frame](subject, verb, said).replaceAll(' ,', ',').trim();
}
