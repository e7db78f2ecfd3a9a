import { randomUUIDv7 } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { Template } from '@hearth/figures';
import type { Db } from '@hearth/storage';
import type { FastifyInstance } from 'fastify';
import plugin from 'fastify-plugin';
import type { EngineContext } from './context.ts';
import type { DefinitionShelf } from './definition/definition-shelf.ts';
import { fileLimits } from './file/file-limits.ts';
import { contentPolicy } from './http/content-policy.ts';
import type { EngineApp } from './http/engine-app.ts';
import { FloodGate, type FloodLimits } from './http/flood-gate.ts';
import { guardRequests } from './http/guard.ts';
import { describeApi } from './http/openapi.ts';
import { checkWhenAsked, writeWhenAsked } from './http/schema-compilers.ts';
import { closeMail } from './mail/send-mail.ts';
import { EventHub, type HubTimes } from './notification/event-hub.ts';
import { OfficeMemory } from './org/office-memory.ts';
import { type DeliveryOptions, deliveryOf } from './outbox/delivery.ts';
import { answerError, answerNotFound } from './problems/error-handler.ts';
import { refuse } from './problems/refusal.ts';
import { allRoutes } from './routes.ts';
import { type ExternalOptions, ExternalSignIn } from './session/external-sign-in.ts';
import { defaultPasswordCost, type PasswordCost } from './session/password.ts';
import { openTokens, type Tokens } from './token/tokens.ts';

export interface EngineOptions {
  db: Db;
  definitions: DefinitionShelf;
  /** Templates of reports; default none. */
  reports?: readonly Template[];
  /** The instant now, ISO in UTC. Default: the machine's clock. */
  clock?: () => string;
  /** Folder for attachments. */
  dataDir: string;
  /** Cost of a password hash; default {@link defaultPasswordCost}. */
  passwordCost?: PasswordCost;
  /** Requests per minute of a person and of an address; default as many as come. */
  floods?: FloodLimits;
  /** Sign-ins per minute and address. Default 30. */
  signInsPerMinute?: number;
  /** New unique ids; default UUIDs that grow with time, so that what is worked on together lies together in the database. */
  newId?: () => string;
  /** How mail and webhooks leave the house; default: no mail, no webhook into private networks. */
  delivery?: DeliveryOptions;
  /** How often streams of events look and say that they are alive; default 1 s and 15 s. */
  eventTimes?: HubTimes;
  /** The office's own sign-in service (OpenID Connect); default none. */
  external?: ExternalOptions;
  /** Shown at `/health` and in the OpenAPI document. */
  version?: string;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** The engine's context, for hosts that run jobs or commands beside the routes. */
    hearth: EngineContext;
  }
}

/**
 * The whole HTTP side of Hearth as a Fastify plugin: sign-in, org, tasks, cases, work items, files, exports, figures.
 * The host brings the database with its tables, the published definitions and the address; the engine serves no pages.
 */
export const engine = plugin(
  async (app: FastifyInstance, options: EngineOptions) => {
    const context = contextOf(options, (await openTokens(options.db)).tokens);
    app.decorate('hearth', context);
    app.decorateRequest('signedIn', null);
    // Streams never end by themselves, and a server that stops waits for its answers.
    app.addHook('preClose', async () => context.events.closeAll());
    app.addHook('onClose', async () => closeMail(context.delivery));
    await app.register(cookie);
    await app.register(helmet, contentPolicy);
    await app.register(rateLimit, { global: false, errorResponseBuilder: tooMany });
    await app.register(multipart, { limits: fileLimits });
    await describeApi(app, options.version ?? '0.0.0');
    await app.register(async (scope) => {
      const api: EngineApp = scope.withTypeProvider<TypeBoxTypeProvider>();
      api.setValidatorCompiler(checkWhenAsked);
      api.setSerializerCompiler(writeWhenAsked);
      api.setErrorHandler(answerError);
      guardRequests(api, context);
      allRoutes(api, context, {
        version: options.version ?? '0.0.0',
        signInsPerMinute: options.signInsPerMinute ?? 30,
      });
    });
    // Unknown addresses below /api are problems; what to answer elsewhere is the host's business.
    await app.register(async (scope) => scope.setNotFoundHandler(answerNotFound), { prefix: '/api' });
  },
  { name: '@hearth/engine', fastify: '5.x' },
);

function contextOf(options: EngineOptions, tokens: Tokens): EngineContext {
  const { db, clock = () => new Date().toISOString() } = options;
  const times = options.eventTimes ?? { lookMs: 1000, heartbeatMs: 15_000 };
  return {
    db,
    clock,
    definitions: options.definitions,
    reports: options.reports ?? [],
    office: new OfficeMemory(),
    dataDir: options.dataDir,
    tokens,
    newId: options.newId ?? randomUUIDv7,
    passwordCost: options.passwordCost ?? defaultPasswordCost,
    delivery: deliveryOf(options.delivery),
    external: options.external ? new ExternalSignIn(options.external) : null,
    floods: new FloodGate(options.floods ?? { person: Number.POSITIVE_INFINITY, address: Number.POSITIVE_INFINITY }),
    version: options.version ?? '0.0.0',
    events: new EventHub({ db, clock, times }),
  };
}

const tooMany = (_request: unknown, { ttl }: { ttl: number }) =>
  refuse(429, 'too-many-requests', { seconds: Math.max(1, Math.ceil(ttl / 1000)) });
