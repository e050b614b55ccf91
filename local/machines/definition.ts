/** A state as the definition has it, its fields not yet known to be any. */
export type State = Readonly<Record<string, unknown>>;

/** A state machine, the branch of a Parallel or the processor of a Map. */
export interface Definition {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
  readonly TimeoutSeconds?: number;
}

/** One state, and the states with machines of their own that it lies in, outermost first. */
export interface PlacedState {
  readonly name: string;
  readonly state: State;
  readonly within: readonly string[];
}

/** Every state of a definition, those inside Map and Parallel states too. */
export function listStates(definition: Definition, within: readonly string[] = []): PlacedState[] {
  return Object.entries(definition.States).flatMap(([name, state]) => [
    { name, state, within },
    ...innerDefinitions(state).flatMap((inner) => listStates(inner, [...within, name])),
  ]);
}

function innerDefinitions({ ItemProcessor, Iterator, Branches }: State): Definition[] {
  const all = [ItemProcessor, Iterator, ...(Array.isArray(Branches) ? Branches : [])];
  return all.filter((inner): inner is Definition => typeof inner === 'object' && inner !== null && 'States' in inner);
}
