import { isRecord } from '../is-record.ts';

/** One resource as its template declares it, nothing resolved yet. */
export interface Resource {
  readonly stack: string;
  readonly logicalId: string;
  /** `AWS::S3::Bucket`. */
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Name of a condition of the template. */
  readonly condition?: string;
}

/** One stack of the app: its template, and where its assets lie. */
export interface StackTemplate {
  readonly name: string;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly mappings: Readonly<Record<string, unknown>>;
  /** Folder or file of each asset by the object key that the template calls it by. */
  readonly assets: ReadonlyMap<string, string>;
}

/**
 * Takes the parsed text of a CloudFormation template apart.
 *
 * @throws {Error} if it is not a template
 */
export function parseTemplate(name: string, template: unknown, assets: ReadonlyMap<string, string>): StackTemplate {
  if (!isRecord(template) || !isRecord(template.Resources)) {
    throw new Error(`Cannot read the template of stack "${name}": it has no resources`);
  }
  const resources = Object.entries(template.Resources).map(([logicalId, resource]) => {
    if (!isRecord(resource) || typeof resource.Type !== 'string') {
      throw new Error(`Cannot read resource "${logicalId}" of stack "${name}": it has no type`);
    }
    return {
      stack: name,
      logicalId,
      type: resource.Type,
      properties: isRecord(resource.Properties) ? resource.Properties : {},
      ...(typeof resource.Condition === 'string' && { condition: resource.Condition }),
    };
  });
  const part = (value: unknown) => (isRecord(value) ? value : {});
  return {
    name,
    resources: new Map(resources.map((resource) => [resource.logicalId, resource])),
    outputs: part(template.Outputs),
    conditions: part(template.Conditions),
    parameters: part(template.Parameters),
    mappings: part(template.Mappings),
    assets,
  };
}
