import type { DBSchema } from 'idb';
import type { DraftDocument } from '../draft-saver.ts';

/** A file on its way to the server: here from the moment it was chosen until all of it has arrived. */
export interface KeptFile {
  /** Chosen here; the server keeps the file under the same id, so that documents may name it before it has arrived. */
  id: string;
  name: string;
  type: string;
  blob: Blob;
  /** ISO instant. */
  at: string;
}

/** A draft that the server does not have, kept in this browser for one person and one work item. */
export interface LocalDraft {
  workItem: string;
  /** What the work is called, for lists. */
  title: string;
  /** ISO instant of the last change, by the server's clock. */
  at: string;
  document: DraftDocument;
  /** The answers from which the person started, for telling whose change is whose. */
  base: DraftDocument;
  /** Revision of the server's draft on which this one builds; 0 = none. */
  draftRevision: number;
  /** Revision of the case that the person saw. */
  revision: number;
}

/** A piece of work that was completed here and that the server has not confirmed. */
export interface QueuedWork {
  /** Place in the queue, given when it is added. */
  seq: number;
  /** Idempotency key: however often it is sent, it is done once. */
  key: string;
  workItem: string;
  caseId: string;
  /** The case in a person's words. */
  title: string;
  step: string;
  outcomeTitle: string;
  /** What is sent, unchanged, because the key stands for exactly this. */
  command: { outcome: string; document: DraftDocument; comment?: string; revision: number };
  /** The answers from which the person started. */
  base: DraftDocument;
  draftRevision: number;
  /** ISO instant by the server's clock. */
  at: string;
  /** Why the server did not take it; nothing is sent again until the person has decided. */
  stopped?: Stopped;
}

/** A case that was begun here without a server: its form is filled in under an address of its own until the server has opened the case. */
export interface LocalStart {
  /** Address of its first work, as it stands in `/work/…`. */
  workItem: string;
  task: string;
  taskTitle: string;
  /** Hash of the definition whose form was shown. */
  version: string;
  unit: { id: string; name: string };
  /** Idempotency key under which the server opens it once. */
  key: string;
  /** ISO instant by the server's clock. */
  at: string;
  /** Set as soon as the server has opened it. */
  opened?: { workItem: string; revision: number };
}

export interface Stopped {
  code: string;
  message: string;
  /** What the server objects to, in sentences. */
  details: string[];
}

/** What this browser keeps for one person: answers of the server for reading without it, and what the server does not have yet. */
export interface Shelves extends DBSchema {
  /** By the id of the work item. */
  drafts: { key: string; value: LocalDraft };
  /** By the name under which a page asks. `at` is an instant in milliseconds. */
  answers: { key: string; value: { at: number; body: unknown } };
  /** In the order in which it was done. */
  queue: { key: number; value: QueuedWork };
  /** By the id that the file will have at the server. */
  files: { key: string; value: KeptFile };
  /** By the address of the first work. */
  starts: { key: string; value: LocalStart };
}
