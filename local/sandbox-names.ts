import { ENV } from '../lambdas/contract.ts';
import type { Machine } from './machines/machine.ts';
import type { FunctionSettings } from './workers/function-settings.ts';

const PLACES = ['intakeBucket', 'articlesBucket', 'archiveBucket', 'dropsTable', 'dealsTable', 'readersTable'] as const;

/** The physical names of what commands and pages ask for by role. Machines are named by ARN. */
export type SandboxNames = Readonly<Record<(typeof PLACES)[number] | 'ingestMachine' | 'publishMachine', string>>;

/**
 * Finds what each role is called: buckets and tables in the variables that the functions are given, machines by the name
 * that ends theirs. A role that the app has nothing for has an empty name.
 */
export function findSandboxNames(functions: readonly FunctionSettings[], machines: readonly Machine[]): SandboxNames {
  const variables = Object.assign({}, ...functions.map(({ environment }) => environment)) as Readonly<Record<string, string>>;
  const places = PLACES.map((place) => [place, variables[ENV[place]] ?? ''] as const);
  const machine = (word: string) => machines.find(({ name }) => name.split('-').includes(word))?.arn ?? '';
  return {
    ...(Object.fromEntries(places) as Record<(typeof PLACES)[number], string>),
    ingestMachine: machine('ingest'),
    publishMachine: machine('publish'),
  };
}
