import type { Json } from '@hearth/expression';
import type { Expression } from './expression.ts';
import type { Figure } from './figure.ts';
import type { Form } from './form.ts';
import type { Task } from './task.ts';
import type { Workflow } from './workflow.ts';

/**
 * A published definition: immutable, named by its id and the hash of its content. Plain JSON with every expression already parsed,
 * so that neither the form page nor the server's hot path needs a parser.
 */
export interface Definition {
  id: string;
  /** SHA-256 of the canonical source, hex. */
  hash: string;
  task: Task<Expression>;
  form: Form;
  workflow: Workflow<Expression>;
  figures: Figure<Expression>[];
  /** Sentences of reports as `figures.json` has them; `@hearth/figures` says what is in one. */
  sentences?: Json[];
}
