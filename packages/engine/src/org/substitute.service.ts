import { isDate } from '@hearth/china';
import {
  type Db,
  deleteSubstitute,
  findSubstitute,
  insertSubstitute,
  listSubstitutes,
  type SubstituteRecord,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { problem } from '../problems/problem.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import type { OrgSnapshot } from './org-snapshot.ts';

/** Absences that are not over: to an administrator everybody's, to anybody else their own and those whom they stand in for. */
export async function substitutesFor({ db, office }: EngineContext, person: SignedIn) {
  const { day } = person.reader;
  const org = await office.org(db, day);
  const all = await listSubstitutes(db, day);
  return all.filter((one) => person.admin || concerns(one, person)).map((one) => shown(one, person, org));
}

/**
 * Lets somebody stand in for somebody absent on the days named, both included: they get that person's work beside their own and act in that
 * person's stead. Nobody stands in for a substitute. Everybody may say so of themselves, administrators of all.
 */
export async function setSubstitute(
  { newId, clock, office }: EngineContext,
  trx: Db,
  by: SignedIn,
  wish: { person?: string; substitute: string; from: string; to: string },
) {
  const { person = by.id, substitute, from, to } = wish;
  if (person !== by.id && !by.admin) throw refuse(403, 'substitute-not-yours');
  const { day } = by.reader;
  const org = await office.org(trx, day);
  const wrong = (name: string) => new Refusal(422, [problem('request-wrong-value', { name }, `/${name}`)]);
  if (!org.everybody.some(({ id }) => id === person)) throw wrong('person');
  if (substitute === person || !org.everybody.some(({ id }) => id === substitute)) throw wrong('substitute');
  if (!isDate(from)) throw wrong('from');
  if (!isDate(to) || to < from || to < day) throw wrong('to');
  const record = { id: newId(), personId: person, substituteId: substitute, from, to, setBy: by.id, setAt: clock() };
  await insertSubstitute(trx, record);
  return shown(record, by, org);
}

/** Ends an absence, by whoever could have set it. What was done in somebody's stead stays done. */
export async function endSubstitute(trx: Db, by: SignedIn, id: string): Promise<void> {
  const found = await findSubstitute(trx, id);
  if (!found || !(by.admin || concerns(found, by))) throw refuse(404, 'substitute-not-found');
  if (!by.admin && found.personId !== by.id) throw refuse(403, 'substitute-not-yours');
  await deleteSubstitute(trx, id);
}

const concerns = ({ personId, substituteId }: SubstituteRecord, { id }: SignedIn): boolean =>
  personId === id || substituteId === id;

function shown({ id, personId, substituteId, from, to, setBy }: SubstituteRecord, person: SignedIn, org: OrgSnapshot) {
  const named = (one: string) => ({ id: one, name: org.personName(one) });
  return {
    ...{ id, person: named(personId), substitute: named(substituteId), from, to, setBy: named(setBy) },
    mine: personId === person.id,
  };
}
