/** Since then Node runs TypeScript by itself, as the app is run when it is synthesized. */
const OLDEST = [22, 18] as const;

/**
 * Why Offtake cannot run on this Node, and what to do; `undefined` if it can.
 *
 * @param version as in `process.versions.node`
 */
export function findNodeFault(version: string): { message: string; help: string } | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined;
  return {
    message: `Cannot run on Node ${version}: ${OLDEST.join('.')} or newer is needed`,
    help: `Run it through npm, as "npm run offtake -- ...": "npm ci" brings Node 24 along as the optional
package "node", unless it is called with --ignore-scripts or --omit=optional.`,
  };
}
