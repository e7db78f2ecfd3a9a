import type { DraftDocument } from './draft-saver.ts';

/** A draft that could not be sent, kept in this browser for one person and one work item. */
export interface LocalDraft {
  at: string;
  document: DraftDocument;
}

const PREFIX = 'hearth.draft.';

const keyOf = (person: string, workItem: string) => `${PREFIX}${person}.${workItem}`;

/** False when the browser has no room or no storage. */
export function keepLocalDraft(person: string, workItem: string, draft: LocalDraft): boolean {
  try {
    localStorage.setItem(keyOf(person, workItem), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function readLocalDraft(person: string, workItem: string): LocalDraft | undefined {
  try {
    const text = localStorage.getItem(keyOf(person, workItem));
    return text ? (JSON.parse(text) as LocalDraft) : undefined;
  } catch {
    return undefined;
  }
}

export function dropLocalDraft(person: string, workItem: string): void {
  try {
    localStorage.removeItem(keyOf(person, workItem));
  } catch {
    // Without storage there is nothing to drop.
  }
}

/** Drafts hold personal data: whoever signs out leaves none behind on a shared machine. */
export function dropAllLocalDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Without storage there is nothing to drop.
  }
}
