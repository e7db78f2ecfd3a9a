import type { Locale, Problem } from '@hearth/expression';
import { sentence } from '../text/sentence.ts';

interface ProblemListProps {
  id: string;
  problems: readonly Problem[];
  locale: Locale;
}

/** What is wrong with a field, beside it. */
export function ProblemList({ id, problems, locale }: ProblemListProps) {
  if (problems.length === 0) return null;
  return (
    <span id={id} className="hf-problems">
      {problems.map((problem) => (
        <span
          key={problem.code + JSON.stringify(problem.params)}
          className={problem.level === 'warning' ? 'hf-warning' : 'hf-error'}
        >
          {sentence(problem, locale)}
        </span>
      ))}
    </span>
  );
}
