import type { Document } from './case-state.ts';

/**
 * What somebody asks of a case. The actor and the time come with the environment, so that a command is only the wish.
 * `changes` holds values by top-level key of the step's scope (the document, or the row inside a forEach); absent keys stay, null clears,
 * a group is given whole and its rows are matched by `_row`.
 */
export type Command =
  | { type: 'open'; id: string; unit: string; document?: Document }
  | { type: 'complete'; item: string; outcome: string; changes?: Document; comment?: string }
  | { type: 'claim'; item: string }
  | { type: 'release'; item: string }
  | { type: 'object'; instance: string; text: string; by?: string }
  | { type: 'reply'; item: string; body: string; agree: boolean; text?: string }
  | { type: 'interrupt'; interrupt: string; reason?: string }
  | { type: 'resume' }
  | { type: 'emergency'; emergency: string; reason: string }
  | { type: 'fire'; timer: string };
