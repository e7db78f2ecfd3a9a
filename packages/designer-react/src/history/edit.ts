import type { Problem } from '@hearth/expression';
import type { DefinitionDraft, DraftFile, JsonObject, Place } from '../draft/draft.ts';

/** One thing that a person did: the draft afterwards and what the undo button says of it. */
export interface Edit {
  /** Key in the locale files: `edit.field-added`. */
  readonly label: string;
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly draft: DefinitionDraft;
  /** What is selected afterwards; missing = what was, as far as it is still there. */
  readonly select?: Place;
  /** Edits in a row with the same key are undone together, so that undo takes back a word and not a letter. */
  readonly merge?: string;
}

/** Why an edit was not made. Problems carry codes of the locale files under `problem.`. */
export interface Refusal {
  readonly problems: readonly Problem[];
}

/** A pure function from a draft and its arguments to an edit, or to the problems that stand in the way. */
export type Command<A> = (draft: DefinitionDraft, args: A) => Edit | Refusal;

export const isRefusal = (outcome: Edit | Refusal): outcome is Refusal => 'problems' in outcome;

/** A refusal with one problem; `code` without its `problem.`. */
export const refuse = (code: string, path: string, params?: Problem['params']): Refusal => ({
  problems: [params ? { code, path, params } : { code, path }],
});

/** The draft with one file changed; the same draft where the file stays the same. */
export function withFile(
  draft: DefinitionDraft,
  file: DraftFile,
  change: (content: JsonObject) => JsonObject,
): DefinitionDraft {
  const content = change(draft[file]);
  return content === draft[file] ? draft : { ...draft, [file]: content };
}
