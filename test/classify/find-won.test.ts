import { expect, test } from 'vitest';
import { FRENCH, readPage } from './read-page.ts';

test('takes whoever wins a contract for the one that provides', () => {
  const { deal } = readPage({
    title: 'Cudo Compute wins 90 million euro GPU contract from Orange',
    lead: 'Orange and Cudo Compute signed a five-year contract for GPU capacity on Monday, the two companies said.',
  });
  expect(deal).toMatchObject({ legs: [{ type: 'compute_contract', from: 'cudo-compute', to: 'orange-sa' }] });
});

test('does so in French', () => {
  const page = {
    title: 'Sesterce décroche un contrat GPU de 90 millions d’euros avec Orange',
    lead: 'Orange et Sesterce ont signé lundi un contrat de fourniture de capacité GPU, ont annoncé les deux entreprises.',
  };
  const { deal } = readPage(page, FRENCH);
  expect(deal).toMatchObject({ legs: [{ type: 'compute_contract', from: 'sesterce', to: 'orange-sa' }] });
});

test('takes a contract that somebody awards for no support', () => {
  const { deal } = readPage({
    title: 'Switch wins $200 million data center contract from Dell Technologies',
    lead: 'Dell Technologies has awarded Switch a $200 million contract for data center space in Reno, the companies said.',
  });
  expect(deal?.legs[0]).toMatchObject({ type: 'data_centre_lease', to: 'dell' });
});
