import { parser } from 'lezer-feel';

/** A node of lezer's concrete tree. */
export type TreeNode = ReturnType<typeof parser.parse>['topNode'];

export const treeOf = (text: string): TreeNode => parser.parse(text).topNode;

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
