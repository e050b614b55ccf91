import { describe, expect, test } from 'vitest';
import { type Page, readProvenance } from '../../lambdas/parse/read-provenance.ts';

const BODY = ['Norvik Grid will lease forty megawatts of its campus to Halden Compute.'];
const list = (page: Partial<Page>) =>
  readProvenance({ lines: BODY, title: 'Halden leases 40 MW', body: BODY, ...page }).sources.map(
    ({ name, role }) => `${role} ${name}`,
  );
const dated = (dateline: string, nearTitle: readonly string[] = []): Partial<Page> => ({
  body: [`${dateline} ${BODY[0]}`],
  around: { head: nearTitle, nearTitle, foot: [] },
});

describe('readProvenance()', () => {
  test.each<[string, Partial<Page>, string[]]>([
    ['a name in the place of an agency', dated('BERGEN, Jan 27 (Harlan) -'), ['named Harlan']],
    [
      'the same in full, where the head has it so',
      dated('BERGEN, Jan 27 (Harlan) -', ['Harlan Courier']),
      ['named Harlan Courier'],
    ],
    ['the same without it', { body: [`BERGEN, Jan 27 (Harlan) - ${BODY[0]}`] }, ['named Harlan']],
    [
      'who published it first',
      { lines: [...BODY, 'This article was first published in the Harlan Courier.'] },
      ['named Harlan Courier'],
    ],
    ['nobody where it was published first somewhere', { lines: [...BODY, 'First published in several places.'] }, []],
  ])('names %s', (_, page, sources) => {
    expect(list(page)).toEqual(sources);
  });
});
