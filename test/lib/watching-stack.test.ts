import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { listRoles } from './permissions.ts';
import { blankHashes, findResources, synthesize } from './synthesize.ts';

const { Watching: template } = synthesize();
const alarms = findResources(template, 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);
const names = alarms.map(({ AlarmName }) => String(AlarmName).replace('offtake-test-', ''));
const runbook = readFileSync(fileURLToPath(new URL('../../docs/runbook.md', import.meta.url)), 'utf8');

describe('WatchingStack', () => {
  test('has no role', () => {
    expect(listRoles(template)).toEqual([]);
  });

  test('rings the one bell for every alarm, and is silent where there is no data', () => {
    for (const { AlarmActions, TreatMissingData } of alarms) {
      expect(AlarmActions).toEqual([{ Ref: expect.stringMatching(/^BellTopic/) }]);
      expect(TreatMissingData).toBe('notBreaching');
    }
  });

  test('mails alarms to the address of the setting, and to nobody without one', () => {
    expect(findResources(template, 'AWS::SNS::Subscription')).toEqual([]);
    const [subscription] = findResources(synthesize({ alarmsTo: 'ops@example.com' }).Watching, 'AWS::SNS::Subscription');
    expect(subscription?.Properties).toMatchObject({ Protocol: 'email', Endpoint: 'ops@example.com' });
  });

  test('holds no machine fast that a change of type replaces', () => {
    expect(JSON.stringify(template)).not.toMatch(/Fn::ImportValue":"[^"]*Machine/);
  });

  test('is as it was', () => {
    expect(blankHashes(template)).toMatchSnapshot();
  });
});

describe('docs/runbook.md', () => {
  const sections = runbook.split(/^## /m).slice(1);
  const headings = sections.map((section) => section.split('\n', 1)[0]);

  test('has a section for each alarm and an alarm for each section, in the same order', () => {
    expect(headings.filter((heading) => heading !== 'Everything else')).toEqual(names);
  });

  test.each(names)('says of %s what it means, how to look and what to do', (name) => {
    const section = sections[headings.indexOf(name)] ?? '';
    expect(section.match(/^\*\*\w[^*]*\*\*/gm)).toEqual(['**It means**', '**Look**', '**Do**']);
  });
});
