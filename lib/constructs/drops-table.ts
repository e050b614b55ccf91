import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { INDEX } from '../../lambdas/contract.ts';
import type { DeploymentSettings } from '../settings.ts';
import { KeyedTable } from './keyed-table.ts';

/** The ledger: every drop version and how it ended. */
export class DropsTable extends Construct {
  readonly tableName: string;
  readonly #table: KeyedTable;

  constructor(scope: Construct, id: string, { settings }: { settings: DeploymentSettings }) {
    super(scope, id);
    this.#table = new KeyedTable(this, 'Table', { settings, index: INDEX.byWeek });
    this.tableName = this.#table.tableName;
  }

  /** Lets the grantee open the record of a drop and claim its bytes. */
  grantOpen(grantee: IGrantable): Grant {
    return this.#table.allowOnItems(grantee, ['DROP#*', 'CONTENT#*'], 'GetItem', 'PutItem', 'UpdateItem');
  }

  /** Lets the grantee give a drop its outcome. */
  grantSettle(grantee: IGrantable): Grant {
    return this.#table.allowOnItems(grantee, ['DROP#*'], 'GetItem', 'UpdateItem');
  }

  /** Lets the grantee list the drops of a week. */
  grantListWeek(grantee: IGrantable): Grant {
    return this.#table.allowOnIndex(grantee);
  }
}
