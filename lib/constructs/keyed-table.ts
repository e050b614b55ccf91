import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { type INDEX, TABLE } from '../../lambdas/contract.ts';
import type { DeploymentSettings } from '../settings.ts';

interface KeyedTableProps {
  readonly settings: DeploymentSettings;
  readonly index: (typeof INDEX)[keyof typeof INDEX];
}

/** A table with the keys `pk` and `sk` and one index, paid by use, restorable to any second of the last 35 days. */
export class KeyedTable extends Table {
  readonly #index: string;

  constructor(scope: Construct, id: string, { settings, index }: KeyedTableProps) {
    super(scope, id, {
      partitionKey: { name: TABLE.partitionKey, type: AttributeType.STRING },
      sortKey: { name: TABLE.sortKey, type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      removalPolicy: settings.deleteOnDestroy ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    });
    this.addGlobalSecondaryIndex({
      indexName: index.name,
      partitionKey: { name: index.partitionKey, type: AttributeType.STRING },
      sortKey: { name: index.sortKey, type: AttributeType.STRING },
    });
    this.#index = `${this.tableArn}/index/${index.name}`;
  }

  /** Allows these actions on items whose partition key matches one of the patterns. */
  allowOnItems(grantee: IGrantable, partitions: readonly string[], ...actions: string[]): Grant {
    return Grant.addToPrincipal({
      grantee,
      actions: actions.map((action) => `dynamodb:${action}`),
      resourceArns: [this.tableArn],
      conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions } },
    });
  }

  /** Allows querying the index. */
  allowOnIndex(grantee: IGrantable): Grant {
    return Grant.addToPrincipal({ grantee, actions: ['dynamodb:Query'], resourceArns: [this.#index] });
  }
}
