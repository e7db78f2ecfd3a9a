import type { FieldPlan } from './plan.ts';

/**
 * Fields in the order in which they can be computed: what a field reads comes before it, and a group or section before
 * its inside. Published forms have no rings; where there is one all the same, it is cut and nothing runs forever.
 */
export function orderOf(fields: FieldPlan[]): FieldPlan[] {
  const ordered: FieldPlan[] = [];
  const seen = new Set<FieldPlan>();
  const place = (field: FieldPlan): void => {
    if (seen.has(field)) return;
    seen.add(field);
    for (const before of needs(field)) place(before);
    field.rank = ordered.push(field) - 1;
  };
  for (const field of fields) place(field);
  return ordered;
}

function needs({ in: container, visible, computed }: FieldPlan): FieldPlan[] {
  const read = [visible, computed].flatMap((formula) => formula?.reads.map(({ field }) => field) ?? []);
  return container.field ? [container.field, ...read] : read;
}
