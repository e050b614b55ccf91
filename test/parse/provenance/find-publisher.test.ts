import { describe, expect, test } from 'vitest';
import { type Furniture, findPublisher } from '../../../lambdas/parse/provenance/find-publisher.ts';

const BODY = ['Norvik Grid will lease forty megawatts of its campus to Halden Compute.', 'Norvik Grid begins in the spring.'];
const find = (page: Partial<Furniture>) =>
  findPublisher({ head: [], foot: [], body: BODY, others: ['Halden leases 40 MW from Norvik Grid'], ...page });

describe('findPublisher()', () => {
  test.each<[string, Partial<Furniture>, string]>([
    ['a copyright line', { foot: ['© 2026 Brightwater Media AS, Bergen · Advertise · Norsk'] }, 'Brightwater Media'],
    ['a sentence about who is not liable', { foot: ['Brightwater does not review this content.'] }, 'Brightwater'],
    ['a sentence about what it copies', { foot: ['Brightwater collects headlines from around the web.'] }, 'Brightwater'],
    [
      'an application and a sentence',
      { foot: ['Download the Brightwater app', 'Nobody at Brightwater answers mail.'] },
      'Brightwater',
    ],
    [
      'an account and small print that names it later',
      {
        foot: ['Open an account with Brightwater in two minutes', 'Stories from partners are shown by Brightwater as received.'],
      },
      'Brightwater',
    ],
    [
      'the way to the page and small print',
      { head: ['Brightwater › News › Power'], foot: ['Brightwater shows texts of partners, and vouches for none.'] },
      'Brightwater',
    ],
    [
      'who makes a letter',
      { head: ['The Power Letter, by Brightwater'], foot: ['Set by Brightwater; the title is of its editors.'] },
      'Brightwater',
    ],
    ['its head and its foot', { head: ['Brightwater'], foot: ['Advertise in Brightwater'] }, 'Brightwater'],
    ['a head with what it says of itself', { head: ['Brightwater — the paper of the north'] }, 'Brightwater'],
    ['a head with its readers', { head: ['Watts & Plates 🇳🇴', '18.3K subscribers'] }, 'Watts & Plates'],
    [
      'capitals above and small letters below',
      { head: ['LE PHARE DE BREST', 'Mer   Ports'], foot: ['Le Phare de Brest reprend les articles de tiers.'] },
      'Le Phare de Brest',
    ],
    [
      'an address above and a name below',
      { head: ['BRIGHTWATER.PRO'], foot: ['Brightwater with others', 'Brightwater.pro takes no commission.'] },
      'Brightwater',
    ],
    [
      'a part of its first line that an advert repeats',
      { head: ['Portail Affaires PHARE BLEU', 'Menu Bourse Tech'], foot: ['Recevez La Matinale Phare Bleu chez vous'] },
      'Phare Bleu',
    ],
    [
      'a name with an article inside',
      { head: ["Le Courrier de l'Odet"], foot: ["Retrouvez Le Courrier de l'Odet sur tablette"] },
      "Le Courrier de l'Odet",
    ],
    [
      'a first line with small words that opens its foot',
      { head: ["L'Essor maritime"], foot: ["Recevez « L'Essor du matin »", "L'Essor maritime – Société éditrice – CGU"] },
      "L'Essor maritime",
    ],
    [
      'the longer of two names that begin alike',
      { foot: ['© 2026 Brightwater', 'Brightwater Media does not review this content.'] },
      'Brightwater Media',
    ],
    [
      'its head, which goes on behind the name',
      { head: ['Brightwater Weekly | Power'], foot: ['© 2026 Brightwater'] },
      'Brightwater Weekly',
    ],
    ['a name above a menu', { head: ['Brightwater', 'Chips | Power | Jobs'] }, 'Brightwater'],
    ['what calls itself a channel', { head: ['Channel: Watts & Plates'] }, 'Watts & Plates'],
    ['a channel in quotation marks', { head: ['Canal « Brightwater & Co »  · 41 208 abonnés'] }, 'Brightwater & Co'],
    ['where the way to the page begins', { head: ['Rack Forums › Industry › Asia'] }, 'Rack Forums'],
  ])('knows the site by %s', (_, page, name) => {
    expect(find(page)).toBe(name);
  });

  test.each<[string, Partial<Furniture>]>([
    ['a menu', { head: ['Products', 'Industries', 'Solutions'], foot: ['All industries', 'Best Products for Industries'] }],
    ['a company in other headlines', { foot: ['Brightwater shares fall', 'Brightwater names a finance chief'] }],
    ['whom the headline names', { head: ['Norvik Grid'], foot: ['Norvik Grid is not responsible for this content.'] }],
    ['a section that a heading repeats', { head: ['fibre:wire', 'Access · Halls · People', 'HALLS'], foot: ['More in Halls'] }],
    ['a name that stands once', { head: ['Ada Sund'] }],
  ])('finds none in %s', (_, page) => {
    expect(find(page)).toBeUndefined();
  });
});
