import type { Normalised } from './normalise.ts';
import { childrenOf, type TreeNode, treeOf } from './tree.ts';

const MOST_REPAIRS = 40;

/**
 * The grammar reads `a in [1, 2] and b` as `a in ([1, 2] and b)`, since any expression may be a test. Nobody means
 * that, so the comparison is put in brackets.
 */
export function bracketComparisons(input: Normalised): { normalised: Normalised; root: TreeNode } {
  let normalised = input;
  let root = treeOf(normalised.text);
  for (let repairs = 0; repairs < MOST_REPAIRS; repairs++) {
    const greedy = findGreedy(root);
    if (!greedy) break;
    normalised = insert(insert(normalised, greedy.to, ')'), greedy.from, '(');
    root = treeOf(normalised.text);
  }
  return { normalised, root };
}

/** A comparison whose `in` swallowed a whole junction, up to the end of the junction's first operand. */
function findGreedy(node: TreeNode): { from: number; to: number } | null {
  if (node.name === 'PositiveUnaryTest' && node.parent?.name === 'Comparison') {
    const [only] = childrenOf(node);
    if (only && isJunction(only)) return { from: node.parent.from, to: leftmost(only).to };
  }
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const found = findGreedy(child);
    if (found) return found;
  }
  return null;
}

const isJunction = ({ name }: TreeNode): boolean => name === 'Conjunction' || name === 'Disjunction';

function leftmost(node: TreeNode): TreeNode {
  const [first] = childrenOf(node);
  return first && isJunction(node) ? leftmost(first) : node;
}

function insert({ text, offsets }: Normalised, at: number, bracket: string): Normalised {
  return {
    text: text.slice(0, at) + bracket + text.slice(at),
    offsets: [...offsets.slice(0, at), offsets[at] ?? 0, ...offsets.slice(at)],
  };
}
