import type { Template } from '@hearth/figures';
import type { Db } from '@hearth/storage';
import type { DefinitionShelf } from './definition/definition-shelf.ts';
import type { FloodGate } from './http/flood-gate.ts';
import type { EventHub } from './notification/event-hub.ts';
import type { OfficeMemory } from './org/office-memory.ts';
import type { Delivery } from './outbox/delivery.ts';
import type { ExternalSignIn } from './session/external-sign-in.ts';
import type { PasswordCost } from './session/password.ts';
import type { Tokens } from './token/tokens.ts';

/** What every service of the engine works with; made once when the plugin is registered. */
export interface EngineContext {
  db: Db;
  /** The instant now, ISO in UTC. The only clock that the engine reads. */
  clock: () => string;
  definitions: DefinitionShelf;
  /** Templates of reports. */
  reports: readonly Template[];
  /** Union tree and calendar, kept as long as they do not change. */
  office: OfficeMemory;
  /** Folder for attachments. */
  dataDir: string;
  /** What stands for identifiers of people where figures only tell them apart. */
  tokens: Tokens;
  /** A new unique id. */
  newId: () => string;
  passwordCost: PasswordCost;
  /** How mail and webhooks leave the house. */
  delivery: Delivery;
  /** The office's own sign-in service; null = it has none. */
  external: ExternalSignIn | null;
  /** Holds back whoever sends more than anybody at a screen does. */
  floods: FloodGate;
  /** The program's own version. */
  version: string;
  /** The streams of those who listen in this process. */
  events: EventHub;
}
