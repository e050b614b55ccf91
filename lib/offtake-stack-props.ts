import type { StackProps } from 'aws-cdk-lib';
import type { DeploymentSettings } from './settings.ts';

export interface OfftakeStackProps extends StackProps {
  readonly settings: DeploymentSettings;
  /** Folder with one folder of code for each function. */
  readonly bundles: string;
}
