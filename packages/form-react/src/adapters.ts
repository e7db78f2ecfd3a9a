import type { Field } from '@hearth/definition';
import type { Document } from '@hearth/kernel';
import type { ReactNode } from 'react';

/** What a document keeps of an uploaded file; the bytes lie with the host under `id`. */
export interface StoredFile {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  /** MIME type. */
  type: string;
}

/** Something that lives with the host and is named by its id: a person, an org unit, a register record, a region. */
export interface Choice {
  id: string;
  title: string;
  /** What tells two of the same name apart. */
  note?: string;
  /** Of a register's entry: its answers by field of the register, for the fields that the reference fills (`fill`). */
  entry?: Document;
}

export interface UploadOptions {
  field: Field;
  path: string;
  /** From 0 to 1. */
  onProgress(fraction: number): void;
  signal: AbortSignal;
}

/** What the host does for the form, which never fetches anything itself. A missing adapter makes its widgets say so. */
export interface FormAdapters {
  upload?(file: File, options: UploadOptions): Promise<StoredFile>;
  /** Where a stored file can be looked at. */
  fileUrl?(file: StoredFile): string | undefined;
  /** People, org units, register records or regions whose name matches; all of a short list when the query is empty. */
  lookup?(field: Field, query: string, signal: AbortSignal): Promise<Choice[]>;
  /** The name of something that a document holds the id of. */
  nameOf?(field: Field, id: string): string | undefined | Promise<string | undefined>;
  /** The name of it where an answer is read, as a way to the thing itself; a missing one leaves the bare name. */
  linked?(field: Field, id: string, name: string): ReactNode;
}
