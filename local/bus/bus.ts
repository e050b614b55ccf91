import type { Executions } from '../executions/executions.ts';
import type { CreatedObject } from '../s3/created-object.ts';
import type { Place } from '../template/place.ts';
import { describeObjectCreated } from './object-created-event.ts';
import type { Rule } from './rule.ts';

interface BusOptions {
  readonly place: Place;
  /** Names of the buckets whose new objects are told of. */
  readonly sources: readonly string[];
  readonly rules: readonly Rule[];
  readonly executions: Executions;
}

/** The default event bus: hands each event to every target of every rule that means it. */
export class Bus {
  readonly #options: BusOptions;

  constructor(options: BusOptions) {
    this.#options = options;
  }

  /**
   * Returns once every execution that a new object starts is accepted. One that was told of before starts nothing.
   *
   * There is no queue for what no target takes, as in AWS: whoever wrote the object is told, and the next engine tries
   * again.
   */
  tell(object: CreatedObject): void {
    const { place, sources, rules, executions } = this.#options;
    if (!sources.includes(object.bucket)) return;
    const event = describeObjectCreated(object, place);
    for (const target of rules.filter(({ matches }) => matches(event)).flatMap(({ targets }) => targets)) {
      if (!executions.has(target, event.id)) executions.start(target, event.id, event);
    }
  }
}
