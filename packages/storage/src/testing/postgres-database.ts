import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** Makes a database on the server, empty or as a copy of another, and gives its address. */
export async function createPostgresDatabase(server: string, template?: string): Promise<string> {
  const name = `${template ?? 'hearth'}_${randomBytes(6).toString('hex')}`;
  await onPostgres(server, (client) =>
    client.query(`create database ${name}${template ? ` template ${template} strategy file_copy` : ''}`),
  );
  return Object.assign(new URL(server), { pathname: name }).href;
}

/** Takes a database and its copies away, with whoever is still connected to them. */
export const dropPostgresDatabases = (server: string, url: string): Promise<void> =>
  onPostgres(server, async (client) => {
    const name = new URL(url).pathname.slice(1);
    const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [name]);
    for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`);
  });

/** Keeps what the migrations wrote into tables, for {@link emptyPostgresDatabase} to put it back. */
export const keepSeed = (url: string): Promise<void> =>
  onPostgres(url, async (client) => {
    await client.query('create schema seed');
    for (const name of await tablesOf(client, 'public')) {
      const { rows } = await client.query(`select 1 from "${name}" limit 1`);
      if (rows.length > 0) await client.query(`create table seed."${name}" as table public."${name}"`);
    }
  });

/** Brings a copy back to what its template held, typed tables taken away. That costs a tenth of making a new copy. */
export const emptyPostgresDatabase = (url: string): Promise<void> =>
  onPostgres(url, async (client) => {
    const undo = (await tablesOf(client, 'public')).map((name) =>
      /^[tr]_/.test(name) ? `drop table "${name}";` : `delete from "${name}";`,
    );
    const seed = (await tablesOf(client, 'seed')).map((name) => `insert into "${name}" table seed."${name}";`);
    // In this role references are not checked, so the order does not matter.
    await client.query(`set session_replication_role = replica; ${[...undo, ...seed].join(' ')}`);
  });

async function tablesOf(client: Client, schema: string): Promise<string[]> {
  const { rows } = await client.query('select tablename from pg_tables where schemaname = $1', [schema]);
  return rows.map(({ tablename }) => tablename as string);
}

async function onPostgres(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
