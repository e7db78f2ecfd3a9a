import { type ReportSource, sentencesOf } from './book.ts';
import { piecesOf } from './placeholder.ts';
import { clauseOfText } from './template.ts';

/** Figures of a task or register that add up to another one of it, by their ids. */
export interface DeclaredSum {
  whole: string;
  parts: string[];
}

/** The sums that the sentences of a task or register state: clauses whose parts are those `of` a whole. */
export function declaredSums(source: ReportSource): DeclaredSum[] {
  const ownIn = (text: string): string[] =>
    piecesOf(text)
      .flatMap((piece) => (typeof piece === 'string' ? [] : piece.terms))
      .filter(({ task = source.id }) => task === source.id)
      .map(({ name }) => name);
  return sentencesOf(source)
    .flatMap(({ clauses }) => clauses.map(clauseOfText))
    .flatMap(({ of, parts = [] }) => {
      const [whole] = of === undefined ? [] : ownIn(`{${of}}`);
      return whole === undefined ? [] : [{ whole, parts: parts.flatMap(ownIn) }];
    });
}
