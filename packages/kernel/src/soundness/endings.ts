import type { Edge, Node } from './explore.ts';

/** The markings from which no end can be reached, over all edges or only those given. */
export function cannotEnd(nodes: readonly Node[], counts: (edge: Edge) => boolean = () => true): Node[] {
  const ends = reachedBackwards(
    nodes,
    nodes.filter(({ state }) => state.status === 'ended'),
    counts,
  );
  return nodes.filter((node) => !ends.has(node));
}

/** A marking in which nothing can happen any more, or the first of some that only lead to one another. */
export interface Trap {
  node: Node;
  /** For a circle: the steps that send the case round. */
  returning?: string[];
}

/** Where cases that cannot end come to rest. */
export function trapsOf(nodes: readonly Node[]): Trap[] {
  const lost = cannotEnd(nodes);
  const stuck = lost.filter(({ next }) => next.length === 0);
  const onTheWay = reachedBackwards(lost, stuck, () => true);
  const circling = lost.filter((node) => !onTheWay.has(node));
  return [...stuck.map((node) => ({ node })), ...circlesOf(circling)];
}

/** The first marking of each circle, breadth first; what it leads to belongs to it. */
function circlesOf(circling: readonly Node[]): Trap[] {
  const [node] = circling;
  if (!node) return [];
  const inside = reachedFrom(node);
  const returning = [
    ...new Set([...inside].flatMap(({ next }) => next.flatMap(({ returnedFrom }) => returnedFrom ?? []))),
  ];
  return [
    { node, returning },
    ...circlesOf(circling.filter((other) => !inside.has(other) && !reachedFrom(other).has(node))),
  ];
}

function reachedFrom(start: Node): Set<Node> {
  const found = new Set([start]);
  for (const node of found) for (const { to } of node.next) found.add(to);
  return found;
}

function reachedBackwards(nodes: readonly Node[], from: readonly Node[], counts: (edge: Edge) => boolean): Set<Node> {
  const before = new Map<Node, Node[]>();
  for (const node of nodes)
    for (const edge of node.next) if (counts(edge)) before.set(edge.to, [...(before.get(edge.to) ?? []), node]);
  const found = new Set(from);
  for (const node of found) for (const earlier of before.get(node) ?? []) found.add(earlier);
  return found;
}
