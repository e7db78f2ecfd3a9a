import { type EngineContext, hashPassword } from '@hearth/engine';
import { type Db, insertAccount, insertOrgUnit, insertPerson, insertPostHolding } from '@hearth/storage';
import { demoPassword, demoPeople, demoUnits } from './union.ts';

/** Writes the demonstration's units, people, accounts and posts. People are known by their account. */
export async function storeUnion(trx: Db, context: EngineContext, from: string): Promise<void> {
  const passwordHash = await hashPassword(demoPassword, context.passwordCost);
  for (const unit of demoUnits) await insertOrgUnit(trx, unit);
  for (const { account, name, posts } of demoPeople) {
    await insertPerson(trx, { id: account, name });
    await insertAccount(trx, { name: account, personId: account, passwordHash });
    for (const [post, units] of Object.entries(posts)) {
      for (const unitId of units) {
        await insertPostHolding(trx, {
          id: `${account}-${post}-${unitId}`,
          personId: account,
          post,
          unitId,
          from,
          to: null,
        });
      }
    }
  }
}

/** Who of the demonstration holds the post at the unit. */
export const demoHolders = (post: string, unit: string): string[] =>
  demoPeople.filter(({ posts }) => posts[post]?.includes(unit)).map(({ account }) => account);

/** The unit and those above it, the unit itself first. */
export function unitsAbove(id: string | null): string[] {
  const unit = demoUnits.find((each) => each.id === id);
  return unit ? [unit.id, ...unitsAbove(unit.parent)] : [];
}
