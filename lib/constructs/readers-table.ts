import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { INDEX } from '../../lambdas/contract.ts';
import type { DeploymentSettings } from '../settings.ts';
import { KeyedTable } from './keyed-table.ts';

/** Subscribers and what was delivered to them: the only place with an address. */
export class ReadersTable extends Construct {
  readonly tableName: string;
  readonly #table: KeyedTable;

  constructor(scope: Construct, id: string, { settings }: { settings: DeploymentSettings }) {
    super(scope, id);
    this.#table = new KeyedTable(this, 'Table', { settings, index: INDEX.byStatus });
    this.tableName = this.#table.tableName;
  }

  /** Lets the grantee list readers of a status. */
  grantListReaders(grantee: IGrantable): Grant {
    return this.#table.allowOnIndex(grantee);
  }

  /** Lets the grantee claim deliveries and mark how they went; readers themselves stay out of its reach. */
  grantDeliver(grantee: IGrantable): Grant {
    return this.#table.allowOnItems(grantee, ['EDITION#*'], 'GetItem', 'PutItem', 'UpdateItem');
  }

  /** Lets the grantee count the deliveries of an edition and settle the doubtful ones. */
  grantReconcile(grantee: IGrantable): Grant {
    return this.#table.allowOnItems(grantee, ['EDITION#*'], 'Query', 'UpdateItem');
  }
}
