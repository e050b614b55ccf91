/** An execution cannot be started or found; the name is the one that Step Functions gives. */
export class StartError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}
