import { type Db, insertAccount, insertOrgUnit, insertPerson, insertPostHolding } from '@hearth/storage';
import { cast, castUnits } from './cast.ts';

/** Puts the union of the scenarios into an empty database: units, people, the posts they hold, an account each with this password hash. */
export async function storeCast(trx: Db, passwordHash: string): Promise<void> {
  for (const unit of castUnits) await insertOrgUnit(trx, unit);
  for (const { account, name, posts } of cast) {
    await insertPerson(trx, { id: account, name });
    await insertAccount(trx, { name: account, personId: account, passwordHash });
    for (const { post, unit } of posts) {
      const id = `${account}-${post}-${unit}`;
      await insertPostHolding(trx, { id, personId: account, post, unitId: unit, from: '2000-01-01', to: null });
    }
  }
}
