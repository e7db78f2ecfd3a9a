import { addDays, shanghaiDate } from '@hearth/china';
import { ADMIN_POST } from '@hearth/kernel';
import { accountsOf, type Db, findPerson, holdName, listHoldersOf } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';

/** A stretch of days on which somebody can act as administrator; `to` null = no end. */
interface Stretch {
  personId: string;
  from: string;
  to: string | null;
}

/**
 * Does what may take the post of administrator from somebody. Those who do so wait for each other: of two administrators who demote each
 * other at the same moment the first one succeeds, and the other is refused because they are none any more. From today on there is an
 * administrator with an account on every day on which there was one before, else `last-administrator` and nothing is changed.
 *
 * @param by who asks; undefined = somebody at the machine itself, who needs no post.
 */
export async function keepAdministered<T>(
  { clock }: EngineContext,
  trx: Db,
  by: string | undefined,
  work: () => Promise<T>,
): Promise<T> {
  await holdName(trx, 'administrators');
  const today = shanghaiDate(clock());
  const before = await stretchesOf(trx);
  if (by !== undefined && !before.some((one) => one.personId === by && covers(one, today))) {
    throw refuse(403, 'not-administrator');
  }
  const result = await work();
  const after = await stretchesOf(trx);
  const days = turningDays([...before, ...after], today);
  const lost = days.some((day) => before.some((one) => covers(one, day)) && !after.some((one) => covers(one, day)));
  if (lost) throw refuse(409, 'last-administrator');
  return result;
}

/** When who is administrator, cut at the last day of whoever leaves. */
async function stretchesOf(trx: Db): Promise<Stretch[]> {
  const found: Stretch[] = [];
  for (const { personId, from, to } of await listHoldersOf(trx, ADMIN_POST)) {
    if ((await accountsOf(trx, personId)).length === 0) continue;
    const lastDay = (await findPerson(trx, personId))?.lastDay;
    const ends = [to, lastDay].filter((day): day is string => typeof day === 'string').sort();
    found.push({ personId, from, to: ends[0] ?? null });
  }
  return found;
}

const covers = ({ from, to }: Stretch, day: string): boolean => from <= day && (to === null || day <= to);

/** Today and every day after it on which somebody begins, or has ended the day before, and one after all of them. */
function turningDays(stretches: readonly Stretch[], today: string): string[] {
  const turns = stretches.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)]));
  return [...new Set([today, ...turns, '9999-12-31'])].filter((day) => day >= today);
}
