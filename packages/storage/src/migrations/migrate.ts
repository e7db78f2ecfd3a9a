import { type Migration, type MigrationResultSet, Migrator, NO_MIGRATIONS } from 'kysely/migration';
import type { Db } from '../database.ts';
import { people } from './0001-people.ts';
import { cases } from './0002-cases.ts';
import { office } from './0003-office.ts';
import { messages } from './0005-messages.ts';
import { registersAndLinks } from './0006-registers.ts';
import { plans } from './0007-plans.ts';
import { designer } from './0008-designer.ts';
import { reports } from './0009-reports.ts';
import { leaving } from './0010-leaving.ts';
import { accounts } from './0011-accounts.ts';
import { largeArchives } from './0011-large-archives.ts';
import { countedLists } from './0012-counted-lists.ts';
import { wordTemplates } from './0014-word-templates.ts';
import { sameAgain } from './0016-same-again.ts';
import { readingLog } from './0018-reading-log.ts';
import { secondFactors } from './0020-second-factors.ts';
import { dataKeys } from './0021-data-keys.ts';
import { clearing } from './0022-clearing.ts';
import { chainedReadings } from './0023-chained-readings.ts';
import { signIns } from './0024-sign-ins.ts';
import { unitClosings } from './0025-unit-closings.ts';
import { unitMoves } from './0026-unit-moves.ts';
import { unitReopening } from './0028-unit-reopening.ts';
import { identifierRules } from './0029-identifier-rules.ts';
import { firstPasswords } from './0030-first-passwords.ts';
import { tokenRules } from './0031-token-rules.ts';

/** Every migration by name, in the order of running. A released one is never edited. */
const migrations: Record<string, Migration> = {
  '0001-people': people,
  '0002-cases': cases,
  '0003-office': office,
  '0006-registers': registersAndLinks,
  '0005-messages': messages,
  '0007-plans': plans,
  '0008-designer': designer,
  '0009-reports': reports,
  '0010-leaving': leaving,
  '0011-accounts': accounts,
  '0011-large-archives': largeArchives,
  '0012-counted-lists': countedLists,
  '0014-word-templates': wordTemplates,
  '0016-same-again': sameAgain,
  '0018-reading-log': readingLog,
  '0020-second-factors': secondFactors,
  '0021-data-keys': dataKeys,
  '0026-unit-moves': unitMoves,
  '0022-clearing': clearing,
  '0023-chained-readings': chainedReadings,
  '0024-sign-ins': signIns,
  '0025-unit-closings': unitClosings,
  '0028-unit-reopening': unitReopening,
  '0030-first-passwords': firstPasswords,
  '0029-identifier-rules': identifierRules,
  '0031-token-rules': tokenRules,
};

/** Brings the tables to the newest shape. Gives the names of the migrations that it ran. */
export async function migrateToLatest(db: Db): Promise<string[]> {
  return ranOf(await migrator(db).migrateToLatest());
}

/** Gives empty tables the shape that a migration left. Says no (false) when this program does not know that migration: it is older. */
export async function migrateTo(db: Db, migration: string): Promise<boolean> {
  if (!Object.hasOwn(migrations, migration)) return false;
  ranOf(await migrator(db).migrateTo(migration));
  return true;
}

/** Takes every migration back: the tables are gone. */
export async function migrateToNothing(db: Db): Promise<string[]> {
  return ranOf(await migrator(db).migrateTo(NO_MIGRATIONS));
}

const migrator = (db: Db) => new Migrator({ db, provider: { getMigrations: async () => migrations } });

function ranOf({ error, results }: MigrationResultSet): string[] {
  if (error) throw new Error('the database could not be migrated', { cause: error });
  return (results ?? []).map((result) => result.migrationName);
}
