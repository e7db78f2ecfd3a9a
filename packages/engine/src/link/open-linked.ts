import type { CaseOrigin, CaseState } from '@hearth/kernel';
import { type Db, insertCaseLink } from '@hearth/storage';

/** Opens a case from another one and ties the two together. Its first work goes to the start posts at its unit. */
export async function openLinked(
  trx: Db,
  { from, wait: waits }: { from: CaseOrigin; wait: boolean },
  open: (from: CaseOrigin) => Promise<CaseState>,
): Promise<CaseState> {
  const opened = await open(from);
  const link = { fromCase: from.case, toCase: opened.id, link: from.link, effect: from.effect ?? null };
  await insertCaseLink(trx, { ...link, waits, openedAt: opened.openedAt });
  return opened;
}
