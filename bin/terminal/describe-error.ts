/** What a person can do about what the clients say; the first that fits. */
const ADVICE: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [
    /ECONNREFUSED|ECONNRESET/,
    'The engine has stopped, or the service cannot be reached. What was dropped goes on at the next start.',
  ],
  [/credentials|security token|ExpiredToken/i, 'Sign in to AWS first, or name a profile: AWS_PROFILE=... npm run offtake -- ...'],
  [/Region is missing/, 'Say where the sandbox is deployed: AWS_REGION=eu-west-1 npm run offtake -- ...'],
  [/an engine (runs|is running)/, 'End it with Ctrl-C where it runs, or keep this apart from it with --state DIR.'],
  [/EADDRINUSE/, 'Another program has the port. Choose others with --port N, or --port 0 for any that are free.'],
];

/** What went wrong, and what helps, where that is known. */
export function describeError(error: unknown): { message: string; help?: string } {
  if (!(error instanceof Error)) return { message: String(error) };
  // Of several attempts to connect, Node reports all in one error that says nothing itself.
  const first = error instanceof AggregateError && error.message === '' ? error.errors[0] : error;
  const message = first instanceof Error && first.message !== '' ? first.message : error.name;
  const advice = ADVICE.find(([pattern]) => pattern.test(message))?.[1];
  return { message, ...(advice !== undefined && { help: advice }) };
}
