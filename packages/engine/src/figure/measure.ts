import { shanghaiDate } from '@hearth/china';
import type { MeasureEffect } from '@hearth/kernel';
import type { Db } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import { CountedCases } from '../report/counted-cases.ts';

/**
 * The value of a figure of a task or register over a unit with those below, of all cases whoever may see them: it becomes part of a case, as
 * it was at that moment. A rate is a percentage. Null where there is no value. Refuses a figure that is not there.
 */
export async function measured(
  context: EngineContext,
  trx: Db,
  { figure: name, unit, from, to }: Omit<MeasureEffect, 'kind'>,
): Promise<number | null> {
  const [task = '', id = ''] = name.split('/');
  const { definitions } = context;
  const source =
    definitions.known().find(({ definition }) => definition.id === task)?.definition ?? definitions.register(task);
  const figure = source?.figures.find((one) => one.id === id);
  if (!source || !figure) throw refuse(422, 'figure-not-found', { figure: name });
  const day = shanghaiDate(context.clock());
  const org = await context.office.org(trx, day);
  const roots = org.units.filter(({ parent }) => parent === undefined);
  const oversees = roots.map((root) => ({ tasks: 'all' as const, unit: root.id, reach: 'below' as const }));
  const reader = { personId: '', day, oversees };
  // The case keeps the value, and shows it by the rights to the case.
  const counting = new CountedCases({ ...context, db: trx }, { reader }, org, [unit], async () => true);
  const counted = (await counting.values(source, [figure], { from, to }))[id];
  return counted?.value ?? null;
}
