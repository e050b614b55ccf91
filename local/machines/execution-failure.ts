/**
 * What ends a state: its name is what `Retry` and `Catch` compare, its message the cause. The interpreter asks both flags
 * before it looks at either.
 */
export class ExecutionFailure extends Error {
  readonly isRetryable: boolean;
  readonly isCatchable: boolean;

  constructor(name: string, cause: string, { final = false }: { readonly final?: boolean } = {}) {
    super(cause);
    this.name = name;
    this.isRetryable = !final;
    this.isCatchable = !final;
  }
}
