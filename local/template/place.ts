/** Where the sandbox on this machine claims to be. */
export interface Place {
  readonly region: string;
  /** Twelve digits. */
  readonly accountId: string;
}

export const LOCAL_PLACE: Place = { region: 'eu-west-1', accountId: '000000000000' };
