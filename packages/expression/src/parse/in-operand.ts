import type { Normalised } from './normalise.ts';
import { childrenOf, type TreeNode, treeOf } from './tree.ts';

const MOST_ROUNDS = 3;

/**
 * The grammar reads `a in [1, 2] and b` as `a in ([1, 2] and b)`, since any expression may be a test. Nobody means
 * that, so the comparison is put in brackets.
 */
export function bracketComparisons(input: Normalised): { normalised: Normalised; root: TreeNode } {
  let normalised = input;
  let root = treeOf(normalised.text);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const greedy = findGreedy(root);
    if (greedy.length === 0) break;
    normalised = insertBrackets(normalised, greedy);
    root = treeOf(normalised.text);
  }
  return { normalised, root };
}

interface Span {
  from: number;
  to: number;
}

/** The comparisons whose `in` swallowed a whole junction, up to the end of the junction's first operand. */
function findGreedy(node: TreeNode): Span[] {
  const [only] = node.name === 'PositiveUnaryTest' && node.parent?.name === 'Comparison' ? childrenOf(node) : [];
  const own = only && isJunction(only) ? [{ from: node.parent?.from ?? 0, to: leftmost(only).to }] : [];
  const inner: Span[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) inner.push(...findGreedy(child));
  return [...own, ...inner];
}

const isJunction = ({ name }: TreeNode): boolean => name === 'Conjunction' || name === 'Disjunction';

function leftmost(node: TreeNode): TreeNode {
  const [first] = childrenOf(node);
  return first && isJunction(node) ? leftmost(first) : node;
}

function insertBrackets({ text, offsets }: Normalised, spans: Span[]): Normalised {
  const brackets = spans.flatMap(({ from, to }) => [
    { at: from, bracket: '(' },
    { at: to, bracket: ')' },
  ]);
  const out: Normalised = { text: '', offsets: [] };
  let done = 0;
  const copyTo = (end: number): void => {
    out.text += text.slice(done, end);
    for (const offset of offsets.slice(done, end)) out.offsets.push(offset);
    done = end;
  };
  for (const { at, bracket } of brackets.sort((a, b) => a.at - b.at)) {
    copyTo(at);
    out.text += bracket;
    out.offsets.push(offsets[at] ?? 0);
  }
  copyTo(text.length);
  out.offsets.push(offsets.at(-1) ?? 0);
  return out;
}
