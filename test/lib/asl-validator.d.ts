declare module 'asl-validator' {
  /** Checks a definition against the schema of the language, its paths and its transitions. */
  function validate(definition: unknown): { readonly isValid: boolean; readonly errors: readonly unknown[] };
  export = validate;
}
