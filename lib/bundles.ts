import { fileURLToPath } from 'node:url';

/** The functions: one folder each in `lambdas/` and, built, in the bundles. */
export const HANDLER_NAMES = ['parse', 'classify', 'score', 'settle', 'compile', 'render', 'deliver', 'reconcile'] as const;
export type HandlerName = (typeof HANDLER_NAMES)[number];

/** Where `bin/build.ts` leaves the bundles. */
export const BUNDLES = fileURLToPath(new URL('../.build/lambdas', import.meta.url));
