/** What a worker is told to do: one invocation. */
export interface Invocation {
  readonly requestId: string;
  /** JSON. */
  readonly payload: string;
  /** Milliseconds since 1970. */
  readonly deadline: number;
}

/** What is needed to load a function. */
export interface FunctionCode {
  /** Absolute path of the module. */
  readonly module: string;
  /** Name of the export. */
  readonly entry: string;
  readonly name: string;
  readonly arn: string;
  readonly memoryMb: number;
}

/** As Lambda describes the error of a function. */
export interface FunctionError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace: readonly string[];
}

/** What a worker tells: that it has loaded; that it is of no more use; or how an invocation went. */
export type WorkerMessage =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'crashed'; readonly error: FunctionError }
  | { readonly kind: 'returned'; readonly payload: string }
  | { readonly kind: 'threw'; readonly error: FunctionError };
