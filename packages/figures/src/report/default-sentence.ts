import type { Expression, Figure } from '@hearth/definition';
import { type ReportSource, titleOf } from './book.ts';
import type { Clause, Sentence } from './template.ts';

/** More than this nobody reads in one sentence. */
const MOST = 10;

/** A sentence for a task that declares none: its figures one after the other, those called 其中… as parts of the one before. */
export function defaultSentence(source: ReportSource): Sentence {
  const clauses: (string | Clause)[] = [];
  for (const figure of source.figures.slice(0, MOST)) {
    const last = clauses.at(-1);
    const part = figure.title.match(/^其中(.+)$/)?.[1];
    const parts = typeof last === 'object' ? last.parts : undefined;
    if (part !== undefined && parts) parts.push(`${part}{${figure.id}}`);
    else if (part !== undefined) clauses.push({ text: '其中', parts: [`${part}{${figure.id}}`] });
    else clauses.push(`${figure.title}${isShare(figure) ? '达' : ''}{${figure.id}}`);
  }
  // What the first figure names already need not be said before it.
  const isNamed = source.figures[0] !== undefined && titleOf(source).includes(source.figures[0].title);
  const lead = 'task' in source && !isNamed ? [`开展${titleOf(source)}`] : [];
  return { id: 'figures', clauses: [...lead, ...clauses] };
}

const isShare = ({ unit }: Figure<Expression>): boolean => unit === '%';
