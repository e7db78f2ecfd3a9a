/** What a backup says of itself, in `manifest.json` at the end of the archive. */
export interface Manifest {
  format: 'hearth-backup';
  formatVersion: 1;
  /** The program that wrote it. */
  version: string;
  /** The instant at which everything in it stood so, ISO. */
  at: string;
  /** The last migration that shaped the tables. */
  migration: string;
  /** Rows by table. */
  tables: Record<string, number>;
  /** Everything else in the archive, by path: what it must be, byte for byte. */
  entries: Record<string, Contents>;
  /** Attachments that were gone from the disk already, by their SHA-256. */
  missing: string[];
}

export interface Contents {
  /** Lower-case hexadecimal. */
  sha256: string;
  /** Bytes. */
  size: number;
}

export const manifestPath = 'manifest.json';
export const rowsPath = (table: string): string => `rows/${table}.ndjson`;
export const filePath = (sha256: string): string => `files/${sha256}`;
/** The attachment that an entry holds; undefined for rows, and for a name that leads elsewhere. */
export const sha256In = (entry: string): string | undefined => /^files\/([0-9a-f]{64})$/.exec(entry)?.[1];
