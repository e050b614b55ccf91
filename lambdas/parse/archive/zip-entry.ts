/** A file in a ZIP archive, as the archive describes it; none of it need be true. */
export interface ZipEntry {
  readonly rawName: Uint8Array;
  /** Whether the name is said to be UTF-8. */
  readonly isUtf8: boolean;
  /** Name in UTF-8 beside the one in an unknown character set, where a packer gave both. */
  readonly unicodeName?: string;
  /** Where its local header begins. */
  readonly offset: number;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc32: number;
  /** Bytes in the archive, and bytes when unpacked; undefined where only what follows the file would tell. */
  readonly packedBytes: number | undefined;
  readonly bytes: number | undefined;
}
