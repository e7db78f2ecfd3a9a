import type { CaseRecord } from '../case/case.repository.ts';
import { insertCase } from '../case/case.repository.ts';
import { emptyChain } from '../case-event/case-event.repository.ts';
import type { Db } from '../database.ts';
import { insertDefinition } from '../definition/definition.repository.ts';
import { insertOrgUnit } from '../org-unit/org-unit.repository.ts';
import { insertPerson } from '../person/person.repository.ts';
import { insertPostHolding } from '../post-holding/post-holding.repository.ts';

/** A county with two townships and a grassroots union in each; a clerk at every unit, called after it. */
export async function smallUnion(db: Db): Promise<void> {
  await insertOrgUnit(db, { id: 'county', name: '县总工会', level: 'county', parent: null });
  for (const side of ['east', 'west']) {
    await insertOrgUnit(db, { id: side, name: `${side}镇总工会`, level: 'township', parent: 'county' });
    await insertOrgUnit(db, { id: `${side}-mill`, name: `${side}厂工会`, level: 'grassroots', parent: side });
  }
  for (const unit of ['county', 'east', 'west', 'east-mill', 'west-mill']) {
    await insertPerson(db, { id: `clerk-${unit}`, name: `${unit}干事` });
    const holding = { id: `h-${unit}`, personId: `clerk-${unit}`, post: 'clerk', unitId: unit };
    await insertPostHolding(db, { ...holding, from: '2024-01-01', to: null });
  }
  const source = { hash: 'v1', task: 'visit', title: '走访', source: {}, compiled: {} };
  await insertDefinition(db, { ...source, publishedAt: '2024-01-01T00:00:00.000Z' });
}

/** Puts a running case of the unit into the table. */
export async function aCase(db: Db, id: string, unitId: string, more: Partial<CaseRecord> = {}): Promise<CaseRecord> {
  const record: CaseRecord = {
    id,
    task: 'visit',
    definition: 'v1',
    unitId,
    initiator: `clerk-${unitId}`,
    status: 'running',
    result: null,
    number: `走访〔2025〕${id}`,
    title: `走访${id}`,
    titleMasked: `走访${id}`,
    openedAt: '2025-03-01T01:00:00.000Z',
    submittedAt: '2025-03-01T02:00:00.000Z',
    endedAt: null,
    clearedAt: null,
    revision: 1,
    headHash: emptyChain.hash,
    document: {},
    state: {},
    search: `走访${id}`,
    searchMasked: more.search ?? `走访${id}`,
    ...more,
  };
  await insertCase(db, record);
  return record;
}
