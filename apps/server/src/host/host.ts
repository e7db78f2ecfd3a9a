import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { seedCalendarRows } from '@hearth/china/calendar-seed';
import {
  type DefinitionShelf,
  type DeliveryOptions,
  type EngineContext,
  type ExternalOptions,
  engine,
  loadForms,
  loadReports,
  ordinaryLimits,
  type PasswordCost,
  publishDefinitions,
} from '@hearth/engine';
import {
  type Db,
  insertCalendarDays,
  inTransaction,
  type Key,
  listCalendarDays,
  migrateToLatest,
  openDatabase,
  openDataKeys,
  useKeys,
} from '@hearth/storage';
import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import { version } from '../version.ts';
import { serveFrameworkErrors } from './framework-errors.ts';
import { logRequests } from './log-requests.ts';
import { tellMetrics } from './metrics.ts';
import { servePages } from './pages.ts';
import { tellReadiness } from './readiness.ts';
import { reportsFolder } from './root.ts';

export interface HostOptions {
  /** Folder of the attachments and of the embedded database, made when missing. */
  dataDir: string;
  /** Where PostgreSQL is; missing = the embedded database. */
  databaseUrl?: string;
  /** Folder of the definitions. */
  forms: string;
  /** Folder of the report templates; default those of the repository. */
  reports?: string;
  /** Folder of the built pages; missing = none are served. */
  pages?: string;
  /** The instant now; default the machine's clock. */
  clock?: () => string;
  passwordCost?: PasswordCost;
  signInsPerMinute?: number;
  logger?: FastifyServerOptions['logger'];
  /** How mail and webhooks leave the house. */
  delivery?: DeliveryOptions;
  /** The office's own sign-in service. */
  external?: ExternalOptions;
  /** Keys of the environment, the one that is valid first; missing = nothing is sealed. */
  masterKeys?: readonly Key[];
  /** What may be told the metrics from elsewhere than this machine. */
  metricsToken?: string;
}

/** Everything that runs, put together and not listening yet. */
export interface Host {
  app: FastifyInstance;
  db: Db;
  context: EngineContext;
  definitions: DefinitionShelf;
  /** Sets the clock for rehearsals; null gives it back its own time. */
  setClock(instant: string | null): void;
  close(): Promise<void>;
}

/** The file of the embedded database. */
export const databasePath = (dataDir: string): string => join(dataDir, 'hearth.db');

/** Opens the database, brings it to the newest shape, loads the definitions and puts the engine and the pages on one app. */
export async function createHost(options: HostOptions): Promise<Host> {
  // What is kept is about people: nobody else on the machine reads it.
  process.umask(0o077);
  const own = options.clock ?? (() => new Date().toISOString());
  let fixed: string | null = null;
  const clock = () => fixed ?? own();
  const { databaseUrl: url, dataDir } = options;
  mkdirSync(dataDir, { recursive: true });
  const db = openDatabase(url === undefined ? { path: databasePath(dataDir) } : { url });
  try {
    await migrateToLatest(db);
    useKeys(await openDataKeys(db, options.masterKeys ?? [], clock()));
    await fillCalendar(db);
    const definitions = await publishDefinitions(db, await loadForms(options.forms), clock());
    const app = await createApp(options, db, definitions, clock);
    return {
      app,
      db,
      context: app.hearth,
      definitions,
      setClock(instant) {
        fixed = instant === null ? null : new Date(instant).toISOString();
      },
      async close() {
        await app.close();
        await db.destroy();
        useKeys(null);
      },
    };
  } catch (fault) {
    await db.destroy();
    throw fault;
  }
}

/** All days or none, so that an interrupted start does not leave a year without its holidays. */
async function fillCalendar(db: Db): Promise<void> {
  if ((await listCalendarDays(db)).length > 0) return;
  await inTransaction(db, (trx) => insertCalendarDays(trx, seedCalendarRows()));
}

async function createApp(
  options: HostOptions,
  db: Db,
  definitions: DefinitionShelf,
  clock: () => string,
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: options.logger ?? false,
    // The log names addresses, never what was searched for or sent.
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: serveFrameworkErrors,
    bodyLimit: 5 * 1024 * 1024,
    // A web server on the same machine that speaks TLS for this one says who asks and how; nobody else is believed.
    trustProxy: 'loopback',
  });
  const { dataDir, passwordCost, signInsPerMinute } = options;
  // Before the routes, which they look at.
  logRequests(app);
  tellReadiness(app, db, dataDir);
  tellMetrics(app, { db, clock, ...(options.metricsToken ? { token: options.metricsToken } : {}) });
  const { reports } = await loadReports(options.reports ?? reportsFolder);
  await app.register(engine, {
    ...{ db, definitions, reports, clock, dataDir, version, floods: ordinaryLimits },
    ...(passwordCost ? { passwordCost } : {}),
    ...(signInsPerMinute ? { signInsPerMinute } : {}),
    ...(options.delivery ? { delivery: options.delivery } : {}),
    ...(options.external ? { external: options.external } : {}),
  });
  if (options.pages && existsSync(join(options.pages, 'index.html'))) await servePages(app, options.pages);
  await app.ready();
  return app;
}
