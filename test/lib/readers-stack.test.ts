import { describe, expect, test } from 'vitest';
import { listRoles } from './permissions.ts';
import { blankHashes, findResources, synthesize } from './synthesize.ts';

const { Readers: template } = synthesize();

describe('ReadersStack', () => {
  test('has no role', () => {
    expect(listRoles(template)).toEqual([]);
  });

  test('sends under a configuration set of its own, which insists on TLS', () => {
    expect(findResources(template, 'AWS::SES::ConfigurationSet').map(({ Properties }) => Properties)).toMatchObject([
      { Name: 'offtake-test', DeliveryOptions: { TlsPolicy: 'REQUIRE' } },
    ]);
  });

  test('asks SES to verify the sender only where the setting says so', () => {
    const context = { sender: 'digest@example.com' };
    expect(findResources(synthesize(context).Readers, 'AWS::SES::EmailIdentity')).toEqual([]);
    const [identity] = findResources(synthesize({ ...context, verifySender: 'true' }).Readers, 'AWS::SES::EmailIdentity');
    expect(identity?.Properties).toEqual({ EmailIdentity: 'digest@example.com' });
  });

  test('is as it was', () => {
    expect(blankHashes(template)).toMatchSnapshot();
  });
});
