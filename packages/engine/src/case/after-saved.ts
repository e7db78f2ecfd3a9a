import type { Db } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { tellPeople } from '../notification/tell-people.ts';
import { noteConsents } from '../privacy/note-consents.ts';
import { settleSlot } from '../schedule/settle-slot.ts';
import { writeCaseRows } from '../typed-table/case-rows.ts';
import { announce } from '../webhook/announce.ts';
import type { Step } from './save-case.ts';

/** What a saved command sets off, in its own transaction: whoever changes a case calls it after `saveCase`. */
export async function afterSaved(context: EngineContext, trx: Db, step: Step): Promise<void> {
  await writeCaseRows(context, trx, step);
  await tellPeople(context, trx, step);
  await noteConsents(context, trx, step);
  await settleSlot(trx, step);
  await announce(trx, step);
}
