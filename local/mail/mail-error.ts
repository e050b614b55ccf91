/** An answer that is no success, as SES gives it. */
export class MailError extends Error {
  override readonly name = 'MailError';
  readonly status: number;
  /** `BadRequestException`: the name that a client's error bears. */
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** A request at fault. */
export function badRequest(message: string): MailError {
  return new MailError(400, 'BadRequestException', message);
}
