import { Duration } from 'aws-cdk-lib';
import { Choice, Condition, Errors, Fail, JsonPath, Map as MapState, Pass, Succeed } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { ERROR_NAME } from '../../lambdas/contract.ts';
import type { DeploymentSettings } from '../settings.ts';
import { createHandlerTask, NOTHING } from './handler-task.ts';
import type { OfftakeFunction } from './offtake-function.ts';
import { Workflow } from './workflow.ts';

export interface IngestHandlers {
  readonly parse: OfftakeFunction;
  readonly classify: OfftakeFunction;
  readonly score: OfftakeFunction;
  readonly settle: OfftakeFunction;
}

interface IngestMachineProps extends IngestHandlers {
  readonly settings: DeploymentSettings;
}

/**
 * What happens to a drop, from its arrival to exactly one outcome: Parse, then Classify and Score for each batch, then
 * Settle. An error of Parse goes to Settle as "Quarantine drop"; a batch that fails is set aside, and Settle counts it.
 *
 * A thousand batches, the most of one drop, make about 14,000 of the 25,000 events that an execution may have; five run at
 * a time, about an hour at 20 s each. What lies in the state are references: the batches themselves are objects.
 */
export class IngestMachine extends Construct {
  readonly workflow: Workflow;

  constructor(scope: Construct, id: string, { settings, ...handlers }: IngestMachineProps) {
    super(scope, id);
    const failed = new Fail(this, 'Ingest failed', {
      error: 'IngestFailed',
      cause: 'Offtake failed rather than the file; the drop has its outcome unless "Settle drop" or "Quarantine drop" failed',
    });
    const ended = new Succeed(this, 'Drop ended');
    const didOfftakeFail = new Choice(this, 'Did Offtake fail?')
      .when(Condition.booleanEquals('$.failed', true), failed)
      .otherwise(ended);
    const settle = createHandlerTask(this, 'Settle drop', { handler: handlers.settle, otherwise: failed });
    const quarantine = createHandlerTask(this, 'Quarantine drop', { handler: handlers.settle, otherwise: failed });
    const parse = createHandlerTask(this, 'Parse drop', {
      handler: handlers.parse,
      otherwise: quarantine,
      resultPath: '$.parsed',
      // Bytes that cannot be read, or not in time, are no better the next time.
      final: [ERROR_NAME.unreadableDrop, Errors.TIMEOUT, 'Sandbox.Timedout'],
    });
    const readBatches = this.#readBatches(handlers);
    const listBatches = new Pass(this, 'List batches', {
      parameters: { indexes: JsonPath.arrayRange(0, JsonPath.numberAt('$.parsed.batches.last'), 1) },
      resultPath: '$.list',
    });
    const wasItRead = new Choice(this, 'Was it read?')
      .when(
        Condition.and(
          Condition.stringEquals('$.parsed.status', 'parsed'),
          Condition.numberGreaterThanEquals('$.parsed.batches.last', 0),
        ),
        listBatches,
      )
      .when(Condition.stringEquals('$.parsed.status', 'settled'), ended)
      .otherwise(settle);

    parse.next(wasItRead);
    listBatches.next(readBatches).next(settle);
    readBatches.addCatch(quarantine, { errors: [Errors.ALL], resultPath: '$.failure' });
    settle.next(didOfftakeFail);
    quarantine.next(didOfftakeFail);
    this.workflow = new Workflow(this, 'Machine', {
      settings,
      name: 'ingest',
      start: parse,
      timeout: Duration.hours(4),
      express: settings.expressIngest,
    });
  }

  /** A batch that fails leaves no result behind, by which "Settle drop" knows; the other batches go on. */
  #readBatches({ classify, score }: IngestHandlers): MapState {
    // A thousand results share the 256 KiB of a state, so a batch ends with nothing.
    const setAside = new Pass(this, 'Set batch aside', { outputPath: NOTHING });
    const classifyBatch = createHandlerTask(this, 'Classify batch', {
      handler: classify,
      otherwise: setAside,
      resultPath: NOTHING,
    });
    const scoreBatch = createHandlerTask(this, 'Score batch', {
      handler: score,
      otherwise: setAside,
      resultPath: NOTHING,
      outputPath: NOTHING,
    });
    const map = new MapState(this, 'Read batches', {
      itemsPath: '$.list.indexes',
      itemSelector: {
        drop: JsonPath.objectAt('$.parsed.drop'),
        prefix: JsonPath.stringAt('$.parsed.batches.prefix'),
        index: JsonPath.numberAt('$$.Map.Item.Value'),
      },
      maxConcurrency: 5,
      resultPath: NOTHING,
    });
    map.itemProcessor(classifyBatch.next(scoreBatch));
    return map;
  }
}
