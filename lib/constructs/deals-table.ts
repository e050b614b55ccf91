import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { INDEX } from '../../lambdas/contract.ts';
import type { DeploymentSettings } from '../settings.ts';
import { KeyedTable } from './keyed-table.ts';

/** The table of articles, reports, the deals computed from them, and editions. */
export class DealsTable extends Construct {
  readonly tableName: string;
  readonly #table: KeyedTable;

  constructor(scope: Construct, id: string, { settings }: { settings: DeploymentSettings }) {
    super(scope, id);
    this.#table = new KeyedTable(this, 'Table', { settings, index: INDEX.byWeek });
    this.tableName = this.#table.tableName;
  }

  /** Lets the grantee keep articles and reports and replace the deals computed from them. */
  grantMerge(grantee: IGrantable): Grant {
    return this.#table.allowOnItems(grantee, ['ARTICLE#*', 'PARTY#*', 'PARTIES#*'], 'GetItem', 'Query', 'PutItem', 'UpdateItem');
  }

  /** Lets the grantee read what was reported. */
  grantReadReports(grantee: IGrantable): Grant {
    return this.#table
      .allowOnItems(grantee, ['PARTY#*', 'PARTIES#*'], 'GetItem', 'Query')
      .combine(this.#table.allowOnIndex(grantee));
  }

  /** Lets the grantee freeze an edition, and read those frozen before. */
  grantFreezeEdition(grantee: IGrantable): Grant {
    return this.#table.allowOnItems(grantee, ['EDITION'], 'GetItem', 'Query', 'PutItem');
  }
}
