import type { DefinitionDraft, Place } from '../draft/draft.ts';
import type { Edit } from './edit.ts';

/** The draft and what is selected in it, at one moment. */
export interface Moment {
  readonly draft: DefinitionDraft;
  readonly selection: Place | undefined;
}

/** An edit that can be taken back, by what was before, or made again, by what came after. */
interface Step {
  readonly label: string;
  readonly params: Edit['params'];
  readonly before: Moment;
  readonly after: Moment;
  readonly merge: string | undefined;
}

/**
 * Everything that was done to a draft. Drafts are immutable and share what did not change, so a step holds the drafts before and
 * after it: undoing gives the very draft that was there.
 */
export interface History {
  readonly present: Moment;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** Steps that can be undone. */
const MOST = 500;

export const startHistory = (draft: DefinitionDraft, selection?: Place): History => ({
  present: { draft, selection },
  past: [],
  future: [],
});

/** Does an edit and forgets what had been undone. An edit that changes nothing only selects. */
export function perform(history: History, edit: Edit): History {
  const before = history.present;
  const after = { draft: edit.draft, selection: edit.select ?? before.selection };
  if (edit.draft === before.draft) return select(history, after.selection);
  const last = history.past.at(-1);
  const merges = last !== undefined && edit.merge !== undefined && last.merge === edit.merge;
  const step = {
    label: edit.label,
    params: edit.params,
    before: merges ? last.before : before,
    after,
    merge: edit.merge,
  };
  const past = merges ? history.past.with(-1, step) : [...history.past, step].slice(-MOST);
  return { present: after, past, future: [] };
}

/** Takes the last step back, its selection too; the same history when there is none. */
export function undo(history: History): History {
  const last = history.past.at(-1);
  if (!last) return history;
  return { present: last.before, past: history.past.slice(0, -1), future: [...history.future, last] };
}

/** Does again what was undone last; the same history when there is nothing. */
export function redo(history: History): History {
  const next = history.future.at(-1);
  if (!next) return history;
  const past = [...history.past, { ...next, merge: undefined }];
  return { present: next.after, past, future: history.future.slice(0, -1) };
}

/** Selects something. Whatever is typed next is a step of its own. */
export function select(history: History, selection: Place | undefined): History {
  const { present } = history;
  if (present.selection?.file === selection?.file && present.selection?.pointer === selection?.pointer) return history;
  return { ...settled(history), present: { ...present, selection } };
}

/** Ends a run of merged edits: somebody has left the box in which he typed. */
export function settled(history: History): History {
  const last = history.past.at(-1);
  return last?.merge === undefined
    ? history
    : { ...history, past: history.past.with(-1, { ...last, merge: undefined }) };
}
