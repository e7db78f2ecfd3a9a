import type { Org } from '../../lib/wire.ts';

export interface UnitNode {
  value: string;
  title: string;
  children: UnitNode[];
}

/** The union tree for a tree select. A unit whose parent is not in the list stands at the top. */
export function unitTree(units: Org['units']): UnitNode[] {
  const nodes = new Map(
    units.map((unit) => [unit.id, { value: unit.id, title: unit.name, children: [] as UnitNode[] }]),
  );
  const top: UnitNode[] = [];
  for (const unit of units) {
    const siblings = (unit.parent && nodes.get(unit.parent)?.children) || top;
    siblings.push(nodes.get(unit.id) as UnitNode);
  }
  return top;
}

/** The units at which something new may be put: those that were not closed. */
export const openUnits = (units: Org['units']): Org['units'] => units.filter(({ closed }) => closed === null);
