import { parser } from 'lezer-feel';

/** A node of lezer's concrete tree. */
export type TreeNode = ReturnType<typeof parser.parse>['topNode'];

const strict = parser.configure({ strict: true });
/** Characters after the first error that are still read, so that its construct can be named. */
const CONTEXT = 20;

/**
 * The tree of a text. A text that is no FEEL is read only a little past its first error: repairing all the errors of a
 * hostile text takes the parser long.
 */
export function treeOf(text: string): TreeNode {
  try {
    return strict.parse(text).topNode;
  } catch (fault) {
    const at = fault instanceof SyntaxError ? Number(/\d+$/.exec(fault.message)?.[0]) : Number.NaN;
    if (Number.isNaN(at)) throw fault;
    return parser.parse(text.slice(0, at + CONTEXT)).topNode;
  }
}

export function childrenOf(node: TreeNode): TreeNode[] {
  const children: TreeNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (!child.name.endsWith('Comment')) children.push(child);
  }
  return children;
}

/** The first place where the text is no FEEL, with the construct that it is in. */
export function firstError(node: TreeNode): { at: TreeNode; inside: TreeNode } | null {
  if (node.type.isError) return { at: node, inside: node.parent ?? node };
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const error = firstError(child);
    if (error) return error;
  }
  return null;
}
