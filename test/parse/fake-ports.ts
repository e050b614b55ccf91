import type { DropArrived } from '../../lambdas/contract.ts';
import type { Article } from '../../lambdas/deal/article.ts';
import type { DropRecord, Drops, Ledger, Objects } from '../../lambdas/deal/ports.ts';

export const ARRIVED: DropArrived = {
  id: 'event-1',
  time: '2026-11-24T08:00:00Z',
  source: 'aws.s3',
  'detail-type': 'Object Created',
  detail: { bucket: { name: 'intake' }, object: { key: 'drops/a.txt', size: 12, 'version-id': 'v1', sequencer: '01' } },
};

export function makeArticle(title: string): Article {
  const zones = [{ zone: 'title', start: 0, end: title.length }] as const;
  return { id: title, title, sources: [], language: 'en', machineTranslated: false, text: title, zones };
}

/** The ledger and the buckets in memory, with what they hold. */
export function makeFakePorts() {
  const files = new Map<string, { bytes: Uint8Array; asOf?: string }>();
  const records = new Map<string, DropRecord>();
  const contents = new Map<string, string>();
  const stored = new Map<string, string>();
  const toId = ({ key, versionId }: { key: string; versionId: string }) => `${key} ${versionId}`;
  const drops: Drops = { find: async (drop) => files.get(toId(drop)) };
  const objects: Objects = {
    put: async (key, value) => void stored.set(key, JSON.stringify(value)),
    find: async <T>(key: string) => (stored.has(key) ? (JSON.parse(stored.get(key) ?? '') as T) : undefined),
  };
  const ledger: Ledger = {
    async open(record) {
      const standing = records.get(toId(record)) ?? record;
      records.set(toId(record), standing);
      return standing;
    },
    async claimContent(drop, sha256) {
      if (!contents.has(sha256)) contents.set(sha256, toId(drop));
    },
    find: async (drop) => records.get(toId(drop)),
    async settle(drop, outcome) {
      const record = records.get(toId(drop));
      if (record && !record.ended) records.set(toId(drop), { ...record, ended: outcome });
      return records.get(toId(drop))?.ended ?? outcome;
    },
    arrivedBetween: async () => [...records.values()],
  };
  return { files, records, contents, stored, drops, objects, ledger };
}
