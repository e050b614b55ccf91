import { NAMESPACES, USUAL_PREFIXES } from './namespace.data.ts';

/** Prefixes in force at an element → the prefix under which they are read; the empty one is the default namespace. */
export type Namespaces = ReadonlyMap<string, string>;

/** Stands for a vocabulary that is none of a feed's. */
const FOREIGN = '?';

/** The prefixes in force inside an element, its own declarations added to those around it. */
export function readNamespaces(attributes: Readonly<Record<string, string>>, around: Namespaces): Namespaces {
  const declared = Object.entries(attributes).flatMap(([name, address]) => {
    if (name === 'xmlns') return [['', readNamespace(address, '')] as const];
    const prefix = name.startsWith('xmlns:') ? name.slice('xmlns:'.length) : '';
    return prefix === '' ? [] : [[prefix, readNamespace(address, FOREIGN)] as const];
  });
  return declared.length === 0 ? around : new Map([...around, ...declared]);
}

/** An unknown default namespace is taken for the feed's own: many feeds invent one. */
function readNamespace(address: string, unknown: string): string {
  const bare = address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[#/]{1,3}$/, '');
  return NAMESPACES.get(bare) ?? unknown;
}

/**
 * The name of an element as it is usually written, in lower case: `dc:creator`, `title`; `?:title` of an unknown vocabulary.
 *
 * @param written with whatever prefix the feed has for it
 */
export function readName(written: string, namespaces: Namespaces): string {
  const colon = written.indexOf(':');
  const [prefix, local] = colon === -1 ? ['', written] : [written.slice(0, colon), written.slice(colon + 1)];
  const usual = prefix === '' || USUAL_PREFIXES.has(prefix) ? prefix : prefix === 'atom' || prefix === 'rss' ? '' : FOREIGN;
  const shown = namespaces.get(prefix) ?? usual;
  return shown === '' ? local : `${shown}:${local}`;
}
