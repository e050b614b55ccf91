/** Programs that save pages note the address near the head of the page. */
const HEAD = 16_384;
const ADDRESS = '(https?://[^\\s<>"\']{3,2000})';
const NOTES = [
  // SingleFile: its comment also says when the page was saved, which is not when it was published.
  new RegExp(`Page saved with [^\\r\\n]{1,60}\\r?\\n {0,8}url: {1,4}${ADDRESS}`, 'i'),
  // The mark of browsers, with the length of the address: `saved from url=(0042)https://…`.
  new RegExp(`<!-- ?saved from url=\\(\\d{1,6}\\)${ADDRESS}`, 'i'),
  new RegExp(`<!-- ?saved from ${ADDRESS}`, 'i'),
  new RegExp(`<meta name="?savepage-url"? content="?${ADDRESS}`, 'i'),
];
/** HTTrack leaves out the scheme. */
const MIRRORED = /<!-- Mirrored from ([\w.-]{4,200}\.[a-z]{2,20}\/[^\s<>"']{0,1000}) by /i;

/**
 * The address that a saved page came from, as the program that saved it notes: in a comment before or in its head.
 *
 * @param html only its first 16,384 characters are searched
 */
export function findSavedAddress(html: string): string | undefined {
  const head = html.slice(0, HEAD);
  for (const note of NOTES) {
    const [, address] = note.exec(head) ?? [];
    if (address !== undefined) return findWebAddress(address);
  }
  const [, mirrored] = MIRRORED.exec(head) ?? [];
  return mirrored === undefined ? undefined : findWebAddress(`https://${mirrored}`);
}

/** An address if it leads into the web: pages are saved from disks and out of mail programs as well. */
export function findWebAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/[^/]/i.test(address) && URL.canParse(address) ? address : undefined;
}
