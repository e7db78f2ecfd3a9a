import { type Static, Type } from '@fastify/type-provider-typebox';
import type { Document } from '@hearth/kernel';
import type { Db } from '@hearth/storage';
import type { FastifyRequest } from 'fastify';
import type { EngineContext } from '../context.ts';
import { answerOnce, onceHeaders } from '../http/answer-once.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { pageOf } from '../http/list.schema.ts';
import { localeOf } from '../http/locale.ts';
import { refusals } from '../problems/problem.schema.ts';
import { type SignedIn, signedIn } from '../session/signed-in.ts';
import { entryHistoryOf } from './entry-history.service.ts';
import {
  AddEntry,
  ChangeEntry,
  CloseEntry,
  Entries,
  EntriesQuery,
  EntryHistory,
  EntryView,
  MergeEntry,
  RegisterEntry,
  RegisterSummary,
  RegisterView,
  ReopenEntry,
} from './register.schema.ts';
import {
  addByHand,
  changeByHand,
  changeStandingByHand,
  dayOf,
  entriesFor,
  entryFor,
  registerFor,
  registersFor,
} from './register.service.ts';
import type { Standing } from './write-entry.ts';

const tags = ['台账'];
const Params = Type.Object({ id: Type.String({ maxLength: 100 }) });
const EntryParams = Type.Object({ id: Type.String({ maxLength: 100 }), entry: Type.String({ maxLength: 100 }) });
const Changed = Type.Object({ entry: RegisterEntry });

/** Long-lived records: finding them while somebody types, reading them with their past, keeping them by hand. */
export function registerRoutes(app: EngineApp, context: EngineContext): void {
  const Registers = Type.Object({ items: Type.Array(RegisterSummary) });
  app.get(
    '/api/registers',
    { schema: { summary: '台账目录', tags, response: { 200: Registers, ...refusals } } },
    async (request) => ({ items: await registersFor(context, signedIn(request)) }),
  );
  app.get(
    '/api/registers/:id',
    {
      schema: {
        ...{ summary: '台账的记录，可边输入边查找', tags, params: Params, querystring: EntriesQuery },
        response: { 200: Entries, ...refusals },
      },
    },
    (request) => {
      const { page, pageSize, ...filter } = request.query;
      const paged = pageOf({ ...(page ? { page } : {}), ...(pageSize ? { pageSize } : {}) });
      return entriesFor(context, signedIn(request), { register: request.params.id, ...filter }, paged);
    },
  );
  app.get(
    '/api/registers/:id/definition',
    { schema: { summary: '台账定义', tags, params: Params, response: { 200: RegisterView, ...refusals } } },
    async (request) => ({ register: { ...(await registerFor(context, signedIn(request), request.params.id)) } }),
  );
  app.get(
    '/api/registers/:id/entries/:entry',
    { schema: { summary: '台账的一条记录', tags, params: EntryParams, response: { 200: EntryView, ...refusals } } },
    (request) => entryFor(context, signedIn(request), request.params.id, request.params.entry),
  );
  app.get(
    '/api/registers/:id/entries/:entry/history',
    { schema: { summary: '一条记录的变更', tags, params: EntryParams, response: { 200: EntryHistory, ...refusals } } },
    async (request) => {
      const { id, entry } = request.params;
      return { items: await entryHistoryOf(context, signedIn(request), id, entry, localeOf(request)) };
    },
  );
  writeRoutes(app, context);
}

function writeRoutes(app: EngineApp, context: EngineContext): void {
  const common = { tags, headers: onceHeaders };
  const response = { 200: Changed, ...refusals };
  const doing = <T extends object>(request: FastifyRequest, work: (trx: Db, person: SignedIn) => Promise<T>) => {
    const person = signedIn(request);
    return answerOnce(context, request, (trx) => work(trx, person));
  };
  app.post(
    '/api/registers/:id',
    {
      schema: {
        ...{ summary: '登记一条记录', ...common, params: Params, body: AddEntry },
        response: { 201: Changed, ...refusals },
      },
    },
    async (request, reply) => {
      const { document, ...rest } = request.body;
      const wish = { ...rest, register: request.params.id, document: document as Document };
      return reply.code(201).send(await doing(request, (trx, person) => addByHand(context, trx, person, wish)));
    },
  );
  const of = ({ id: register, entry }: Static<typeof EntryParams>, { revision }: { revision: number }) => {
    return { register, entry, revision };
  };
  app.patch(
    '/api/registers/:id/entries/:entry',
    { schema: { summary: '变更一条记录', ...common, params: EntryParams, body: ChangeEntry, response } },
    (request) => {
      const { document, on } = request.body;
      const wish = { ...of(request.params, request.body), document: document as Document, ...(on ? { on } : {}) };
      return doing(request, (trx, person) => changeByHand(context, trx, person, wish));
    },
  );
  const standing = (request: FastifyRequest, at: ReturnType<typeof of>, to: (person: SignedIn) => Standing) =>
    doing(request, (trx, person) => changeStandingByHand(context, trx, person, at, to(person)));
  app.post(
    '/api/registers/:id/entries/:entry/close',
    { schema: { summary: '注销一条记录', ...common, params: EntryParams, body: CloseEntry, response } },
    (request) =>
      standing(request, of(request.params, request.body), (person) => {
        const { reason, on } = request.body;
        return { type: 'entry-closed', reason, on: dayOf(on, person) };
      }),
  );
  app.post(
    '/api/registers/:id/entries/:entry/reopen',
    { schema: { summary: '恢复注销的记录', ...common, params: EntryParams, body: ReopenEntry, response } },
    (request) =>
      standing(request, of(request.params, request.body), () => {
        return { type: 'entry-reopened', reason: request.body.reason };
      }),
  );
  app.post(
    '/api/registers/:id/entries/:entry/merge',
    { schema: { summary: '把重复的记录并入另一条', ...common, params: EntryParams, body: MergeEntry, response } },
    (request) =>
      standing(request, of(request.params, request.body), () => {
        return { type: 'entry-merged', into: request.body.into, reason: request.body.reason };
      }),
  );
}
