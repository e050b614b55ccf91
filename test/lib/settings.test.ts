import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, MAX_SETTINGS_BYTES } from '../../lambdas/settings.ts';
import { readDeploymentSettings } from '../../lib/settings.ts';

const read = (context: Record<string, unknown> = {}, login?: string) =>
  readDeploymentSettings({ sandbox: 'test', ...context }, login);

describe('readDeploymentSettings()', () => {
  test('takes nothing but a name', () => {
    expect(read()).toEqual({
      sandbox: 'test',
      schedule: { weekDay: 'FRI', hour: 7, timeZone: 'UTC' },
      verifySender: false,
      dropRetentionDays: 90,
      logRetentionDays: 30,
      expressIngest: false,
      deleteOnDestroy: false,
      deleteObjectsOnDestroy: false,
      runtime: DEFAULT_SETTINGS,
    });
  });

  test('takes every setting as text, as -c gives it', () => {
    const settings = read({
      weekDay: 'mon',
      hour: '18',
      timeZone: 'Europe/Paris',
      sender: 'digest@example.com',
      verifySender: 'true',
      alarmsTo: 'ops@example.com',
      dropRetentionDays: '30',
      logRetentionDays: '7',
      expressIngest: 'true',
      deleteOnDestroy: 'true',
      deleteObjectsOnDestroy: 'true',
      settings: '{"edition": {"maxDeals": 5}, "languages": ["fr"]}',
    });
    expect(settings).toEqual({
      sandbox: 'test',
      schedule: { weekDay: 'MON', hour: 18, timeZone: 'Europe/Paris' },
      sender: 'digest@example.com',
      verifySender: true,
      alarmsTo: 'ops@example.com',
      dropRetentionDays: 30,
      logRetentionDays: 7,
      expressIngest: true,
      deleteOnDestroy: true,
      deleteObjectsOnDestroy: true,
      runtime: { ...DEFAULT_SETTINGS, languages: ['fr'], edition: { ...DEFAULT_SETTINGS.edition, maxDeals: 5 } },
    });
  });

  test.each([
    ['Jane.Doe', 'jane-doe'],
    ['7up', 'up'],
    ['CORP\\someone_with_a_long_name', 'corp-someone-with-a'],
    ['root', 'root'],
  ])('names the sandbox of the login %s %s', (login, name) => {
    expect(readDeploymentSettings({}, login).sandbox).toBe(name);
  });

  test('lets a sandbox have settings of its own, which yield to -c', () => {
    const sandboxes = { test: { hour: 9, expressIngest: true }, other: { hour: 1 } };
    expect(read({ sandboxes })).toMatchObject({ schedule: { hour: 9 }, expressIngest: true });
    expect(read({ sandboxes, hour: '10' })).toMatchObject({ schedule: { hour: 10 }, expressIngest: true });
  });

  test('leaves alone what belongs to the CDK', () => {
    expect(() => read({ '@aws-cdk/core:explicitStackTags': true, 'availability-zones:account=1': ['a'] })).not.toThrow();
  });

  test.each([
    [{ sandbox: 'Prod' }, 'Cannot read setting "sandbox": "Prod" is not 1 to 20 of a-z, 0-9 and -, beginning with a letter'],
    [{ hour: '25' }, 'Cannot read setting "hour": "25" is not a whole number from 0 to 23'],
    [{ hour: '7.5' }, 'Cannot read setting "hour": "7.5" is not a whole number from 0 to 23'],
    [{ hour: '' }, 'Cannot read setting "hour": "" is not a whole number from 0 to 23'],
    [{ weekDay: 'Monday' }, 'Cannot read setting "weekDay": "Monday" is not one of MON, TUE, WED, THU, FRI, SAT, SUN'],
    [{ timeZone: 'Paris' }, 'Cannot read setting "timeZone": "Paris" is not an IANA time zone: Europe/Paris'],
    [{ timezone: 'UTC' }, 'Cannot read setting "timezone": its name is "timeZone"'],
    [{ 'alarms-to': 'a@example.com' }, 'Cannot read setting "alarms-to": its name is "alarmsTo"'],
    [{ sender: 'Offtake <a@example.com>' }, 'Cannot read setting "sender": "Offtake <a@example.com>" is not an address without'],
    [{ expressIngest: 'yes' }, 'Cannot read setting "expressIngest": "yes" is not true or false'],
    [{ logRetentionDays: '31' }, 'Cannot read setting "logRetentionDays": "31" is not one of 1, 3, 5, 7, 14, 30'],
    [{ settings: '{' }, 'Cannot read setting "settings": "{" is not an object as JSON'],
    [{ settings: '[]' }, 'Cannot read setting "settings": "[]" is not an object as JSON'],
    [{ settings: '{"maxDropBytes": 0}' }, 'Cannot read settings: maxDropBytes'],
    [{ settings: '{"maxDrops": 1}' }, 'Cannot read settings: maxDrops'],
    [{ settings: { importance: { recency: 1 } } }, 'The parts of importance must sum to 1'],
    [{ verifySender: true }, 'Cannot have SES verify the sender: none is named'],
    [{ deleteObjectsOnDestroy: true }, 'Cannot empty buckets that are kept'],
    [{ sandboxes: { test: { hours: 7 } } }, 'Cannot read setting "hours" of sandbox "test": there is none of that name'],
    [{ sandboxes: [] }, 'Cannot read setting "sandboxes": [] is not an object of settings for each name'],
  ])('refuses %j in words', (context, message) => {
    expect(() => read(context)).toThrow(message);
  });

  test('refuses to guess a name', () => {
    expect(() => readDeploymentSettings({}, undefined)).toThrow('say -c sandbox=NAME');
    expect(() => readDeploymentSettings({}, '__')).toThrow('say -c sandbox=NAME');
  });

  test('refuses settings that do not fit a variable', () => {
    const settings = JSON.stringify({ languages: Array.from({ length: MAX_SETTINGS_BYTES / 4 }, () => 'en') });
    expect(() => read({ settings })).toThrow(/Cannot pass settings to the functions: \d+ bytes of JSON are more than 3000/);
  });
});
