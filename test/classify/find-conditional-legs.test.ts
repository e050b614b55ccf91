import { describe, expect, test } from 'vitest';
import { FRENCH, readPage } from './read-page.ts';

const page = {
  title: 'Ares in talks to lend $2 billion to Crusoe',
  lead: 'Ares is in talks to lend $2 billion to Crusoe for GPUs.',
};
const legsOf = (sentence: string) => readPage({ ...page, body: [sentence] }).deal?.legs.slice(1);

describe('findConditionalLegs()', () => {
  test.each([
    [
      'shares that the lender would take',
      'If the loan is drawn, Ares would also take a stake in Crusoe.',
      [{ type: 'equity_investment', from: 'ares-management', to: 'crusoe', conditional: true }],
    ],
    [
      'a site that the borrower would build',
      'Crusoe would build a data center in Texas if the loan closes.',
      [{ type: 'data_centre_build', from: 'crusoe', conditional: true }],
    ],
    [
      'computing that it would supply, behind a colon',
      'There is a second part: if the loan closes, Crusoe would supply compute capacity to Ares.',
      [{ type: 'compute_contract', from: 'crusoe', to: 'ares-management', conditional: true }],
    ],
    [
      'halls that it would let',
      'If the loan closes, Crusoe would lease to Ares the halls next door.',
      [{ type: 'data_centre_lease', from: 'crusoe', to: 'ares-management', conditional: true }],
    ],
    [
      'a hall that it would raise',
      'If the loan closes, Ares would also help Crusoe to raise a hall next door.',
      [{ type: 'data_centre_build', conditional: true }],
    ],
    [
      'power that a clause names beside a party, whatever its verb',
      'If the loan closes, Crusoe would hand Ares the electricity of its turbines.',
      [{ type: 'power_supply', conditional: true }],
    ],
    [
      'goods that are sold',
      'If the loan closes, Crusoe would also sell Ares electricity from its fuel cells.',
      [{ type: 'power_supply', from: 'crusoe', to: 'ares-management', conditional: true }],
    ],
    [
      'whose halls a party would move into',
      'If the loan closes, Crusoe would place its servers in the data centers of Equinix.',
      [{ type: 'data_centre_lease', from: 'equinix', to: 'crusoe', conditional: true }],
    ],
    [
      'machines from somebody else',
      'If the loan closes, Crusoe would buy the next generation of machines from Supermicro.',
      [{ type: 'chip_supply', from: 'supermicro', to: 'crusoe', conditional: true }],
    ],
    [
      'a condition without an if',
      'Were the loan to close, Crusoe would build a data center in Texas.',
      [{ type: 'data_centre_build', from: 'crusoe', conditional: true }],
    ],
    [
      'cards that a party makes',
      'If the loan closes, Ares would run its models on the cards of Crusoe.',
      [{ type: 'chip_adoption', from: 'crusoe', to: 'ares-management', conditional: true }],
    ],
    [
      'halls that are let',
      'If the loan closes, Crusoe would rent a building from Ares.',
      [{ type: 'data_centre_lease', from: 'ares-management', to: 'crusoe', conditional: true }],
    ],
    [
      'what stands behind a condition with commas of its own',
      'If the loan, which is large, closes, Crusoe would build a data center in Texas.',
      [{ type: 'data_centre_build', from: 'crusoe', conditional: true }],
    ],
    [
      'power that the utility of the place would supply',
      'If the loan closes, NV Energy would supply up to 180 megawatts.',
      [{ type: 'power_supply', from: 'nv-energy', conditional: true }],
    ],
    [
      'nothing of a clause about somebody else',
      'If the loan closes, Crusoe would beat Nebius, which is building a data center in Texas.',
      [],
    ],
    ['nothing that somebody else would do', 'If the loan closes, Nebius would build a data center in Texas.', []],
    ['nothing that is told without a condition', 'Crusoe has wide plans in Texas.', []],
    ['nothing of what stands in the condition itself', 'If Crusoe builds a data center, the loan closes.', []],
  ])('finds %s', (_, sentence, legs) => expect(legsOf(sentence)).toEqual(legs));

  test('finds what the sentence after a condition goes on to tell', () => {
    const legs = readPage({
      ...page,
      body: ['If the loan closes, it is only a beginning. Crusoe would then build a data center in Texas.'],
    }).deal?.legs.slice(1);
    expect(legs).toEqual([{ type: 'data_centre_build', from: 'crusoe', conditional: true }]);
  });

  test('finds chips that the one would adopt from the other, in whatever words', () => {
    const french = {
      title: 'Amazon en pourparlers pour investir 10 milliards de dollars dans Anthropic',
      lead: 'Amazon est en pourparlers pour investir 10 milliards de dollars dans Anthropic.',
      body: ['Si Anthropic transporte une part de son calcul vers les puces d’Amazon, la prise de Nvidia faiblit.'],
    };
    expect(readPage(french, FRENCH).deal?.legs.slice(1)).toEqual([
      { type: 'chip_adoption', from: 'amazon', to: 'anthropic', conditional: true },
    ]);
  });

  test('finds a venture of the two under one word, and a further site', () => {
    const lease = {
      title: 'Engie signe un contrat d’électricité de dix ans avec OVHcloud pour ses centres de données',
      lead: 'Engie a signé un contrat d’électricité de dix ans avec OVHcloud pour ses centres de données.',
    };
    const typesOf = (sentence: string) => readPage({ ...lease, body: [sentence] }, FRENCH).deal?.legs.map(({ type }) => type);
    expect(typesOf('Si la ligne arrive, les deux groupes créeraient une coentreprise à parts égales.')).toEqual([
      'power_supply',
      'joint_venture',
    ]);
    expect(typesOf('Si la ligne arrive, il y aurait un nouveau campus sur la parcelle voisine.')).toEqual([
      'power_supply',
      'data_centre_build',
    ]);
  });
});
