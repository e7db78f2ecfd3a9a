import type { Ast } from '@hearth/expression';

/**
 * An expression as a published definition keeps it: the text that a person wrote and the AST that the kernel runs.
 * In source files (`forms/**`) the same place holds only the text, see {@link Text}.
 */
export interface Expression {
  text: string;
  ast: Ast;
}

/** What stands in a source file where a published definition has an {@link Expression}. */
export type Text = string;
