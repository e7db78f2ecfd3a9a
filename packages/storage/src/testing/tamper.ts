import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import type { DatabasePlace } from '../database.ts';

/** Runs a statement as somebody with the database's own tools would, references not checked. */
export async function tamper(place: DatabasePlace, sql: string): Promise<void> {
  if ('path' in place) {
    const database = new DatabaseSync(place.path, { enableForeignKeyConstraints: false });
    database.exec(sql);
    return database.close();
  }
  const client = new Client(place.url);
  await client.connect();
  await client.query('set session_replication_role = replica; set default_transaction_read_only = off');
  await client.query(sql);
  await client.end();
}
