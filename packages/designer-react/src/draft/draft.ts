import type { Json } from '@hearth/expression';

export type JsonObject = { [key: string]: Json };

/**
 * A definition that is being made: the four files of `forms/<id>/` as plain JSON, right or wrong. Drafts are never changed in
 * place; what an edit leaves alone is shared with the draft before. Of a register `task` holds its `register.json`, and `workflow` nothing.
 */
export interface DefinitionDraft {
  readonly task: JsonObject;
  readonly form: JsonObject;
  readonly workflow: JsonObject;
  /** Always the object form: `{ figures: [...], sentences?: [...] }`. */
  readonly figures: JsonObject;
}

export type DraftFile = 'task' | 'form' | 'workflow' | 'figures';

/** A place in the draft: file and JSON pointer (RFC 6901), as the findings of `@hearth/definition` name it. `''` is the whole file. */
export interface Place {
  readonly file: DraftFile;
  readonly pointer: string;
}

/** Whether the draft is that of a register. */
export const isRegisterDraft = ({ task }: Pick<DefinitionDraft, 'task'>): boolean => 'identifiers' in task;

/** The files of a definition as a draft: a list of figures becomes the object that holds it. Missing files become empty ones. */
export function draftOf(files: { task?: Json; form?: Json; workflow?: Json; figures?: Json }): DefinitionDraft {
  return {
    task: objectOr(files.task, {}),
    form: objectOr(files.form, { schema: { type: 'object', properties: {} } }),
    workflow: objectOr(files.workflow, { results: [], steps: [] }),
    figures: Array.isArray(files.figures) ? { figures: files.figures } : objectOr(files.figures, { figures: [] }),
  };
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectOr = (value: Json | undefined, missing: JsonObject): JsonObject => (isObject(value) ? value : missing);

/** Whether a place is another or lies inside it. */
export const isWithin = (place: Place, around: Place): boolean =>
  place.file === around.file && (place.pointer === around.pointer || place.pointer.startsWith(`${around.pointer}/`));
