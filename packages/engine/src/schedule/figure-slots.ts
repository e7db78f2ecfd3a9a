import type { FigureSlot, FigureSource, Period } from '@hearth/figures';
import { slotsIn } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { SignedIn } from '../session/signed-in.ts';

/** The slots that the cadence figures of a task count, of those that the person may see; none when it has no such figure. */
export async function figureSlots(
  { db }: EngineContext,
  { reader }: Pick<SignedIn, 'reader'>,
  source: FigureSource,
  period: Period,
  unit?: string,
): Promise<FigureSlot[]> {
  if (!source.figures.some(({ kind }) => kind === 'cadence')) return [];
  const slots = await slotsIn(db, reader, { task: source.id, ...period, ...(unit === undefined ? {} : { unit }) });
  return slots.map(({ schedule, unitId, entryId, from, state, caseId, result }) => ({
    ...{ schedule, unit: unitId, from, state },
    ...(entryId === null ? {} : { entry: entryId }),
    ...(caseId === null ? {} : { case: caseId }),
    ...(result === null ? {} : { result }),
  }));
}
