import type { Db } from '@hearth/storage';
import type { FastifyInstance } from 'fastify';

/** What the demonstration needs of the host: the engine on an empty database, and the engine's clock. */
export interface DemoHost {
  app: FastifyInstance;
  db: Db;
  /** Sets the engine's clock; `null` gives it back its own time. */
  setClock(instant: string | null): void;
  log(line: string): void;
}
