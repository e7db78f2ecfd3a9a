import type { Db } from '../database.ts';

export interface PersonRecord {
  id: string;
  name: string;
}

export function insertPerson(db: Db, person: PersonRecord): Promise<unknown> {
  return db.insertInto('person').values({ id: person.id, name: person.name }).execute();
}

export function findPerson(db: Db, id: string): Promise<PersonRecord | undefined> {
  return db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
}

export function listPeople(db: Db): Promise<PersonRecord[]> {
  return db.selectFrom('person').selectAll().orderBy('id').execute();
}
