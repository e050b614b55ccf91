import { Logger } from '@aws-lambda-powertools/logger';

/** One JSON line an event, with the name of the function; levels and sampling by Powertools' own variables. */
export const logger = new Logger();
