import type { Problem } from '../problem.ts';
import type { TreeNode } from './tree.ts';

const MISSING_AFTER: Record<string, string> = {
  Comparison: 'expression.missing-after-comparison',
  ArithmeticExpression: 'expression.missing-after-operator',
  Conjunction: 'expression.missing-after-and-or',
  Disjunction: 'expression.missing-after-and-or',
  IfExpression: 'expression.incomplete-if',
  PathExpression: 'expression.missing-after-dot',
};

const OPENED_BY: Record<string, string> = {
  ParenthesizedExpression: ')',
  FunctionInvocation: ')',
  DateTimeLiteral: ')',
  FilterExpression: ']',
  List: ']',
};

/** What is wrong where the text stops being FEEL, in the words of the construct that it is in. */
export function syntaxProblem({ at, inside }: { at: TreeNode; inside: TreeNode }, text: string): Problem {
  const place = { path: '', from: at.from, to: Math.max(at.to, Math.min(at.from + 1, text.length)) };
  if (text[at.from] === '"') return { ...place, code: 'expression.missing-quote' };
  if (at.from < at.to)
    return { ...place, code: 'expression.not-understood', params: { text: text.slice(at.from, at.to) } };
  const bracket = openBracket(inside);
  if (bracket) return { ...place, code: 'expression.missing-bracket', params: { bracket } };
  const code = MISSING_AFTER[inside.name];
  if (code) return { ...place, code };
  return { ...place, code: 'expression.incomplete' };
}

/** The bracket that the construct, or the call around it, still waits for. */
function openBracket(inside: TreeNode): string | null {
  const holder = ['NamedParameter', 'NamedParameters', 'PositionalParameters'].includes(inside.name)
    ? inside.parent?.name === 'NamedParameters'
      ? inside.parent.parent
      : inside.parent
    : inside;
  const bracket = holder ? OPENED_BY[holder.name] : undefined;
  if (!holder || !bracket) return null;
  return holder.getChild(bracket) ? null : bracket;
}
