import type { Db } from '../database.ts';
import { bumpStamp } from '../stamp/stamp.repository.ts';

export interface DefinitionOffer {
  task: string;
  hash: string;
  folderHash: string | null;
  setAt: string;
}

export async function listDefinitionOffers(db: Db): Promise<DefinitionOffer[]> {
  const rows = await db.selectFrom('definition_offer').selectAll().orderBy('task').execute();
  return rows.map(({ task, hash, folder_hash, set_at }) => ({ task, hash, folderHash: folder_hash, setAt: set_at }));
}

/** Offers a version of a task from now on and tells every server. */
export async function saveDefinitionOffer(db: Db, offer: DefinitionOffer): Promise<void> {
  const changed = { hash: offer.hash, folder_hash: offer.folderHash, set_at: offer.setAt };
  await db
    .insertInto('definition_offer')
    .values({ task: offer.task, ...changed })
    .onConflict((conflict) => conflict.column('task').doUpdateSet(changed))
    .execute();
  await bumpStamp(db, 'definitions');
}
