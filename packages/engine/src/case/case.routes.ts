import { type Static, Type } from '@fastify/type-provider-typebox';
import type { Command, Document } from '@hearth/kernel';
import type { FastifyRequest } from 'fastify';
import type { EngineContext } from '../context.ts';
import { answerOnce, onceHeaders } from '../http/answer-once.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { localeOf } from '../http/locale.ts';
import { openByHand } from '../link/link.service.ts';
import { refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import {
  CallEmergency,
  CaseList,
  CaseListQuery,
  CaseView,
  ChangedCase,
  CorrectCase,
  HistoryItem,
  InterruptCase,
  ObjectToNotice,
  OpenCase,
  OpenedCase,
  OpenLinked,
  ResumeCase,
} from './case.schema.ts';
import { commandCase, listCasesFor, startCase } from './case.service.ts';
import { viewCase } from './case-view.service.ts';
import { historyOf } from './history.service.ts';

const Params = Type.Object({ id: Type.String({ maxLength: 200 }) });
const tags = ['办件'];

/** Starting, finding and reading cases, and what can be done to one from outside its steps. */
export function caseRoutes(app: EngineApp, context: EngineContext): void {
  app.post(
    '/api/cases',
    {
      schema: {
        summary: '发起一个办件（草稿）',
        tags,
        headers: onceHeaders,
        body: OpenCase,
        response: { 201: OpenedCase, ...refusals },
      },
    },
    async (request, reply) => {
      const { document, ...body } = request.body;
      const wanted = { ...body, ...(document ? { document: document as Document } : {}) };
      const opened = await answerOnce(context, request, (trx) => startCase(context, trx, signedIn(request), wanted));
      return reply.code(201).send(opened);
    },
  );
  app.get(
    '/api/cases',
    {
      schema: {
        ...{ summary: '办件列表', tags, querystring: CaseListQuery },
        response: { 200: CaseList, ...refusals },
      },
    },
    (request) => listCasesFor(context, signedIn(request), request.query),
  );
  app.get(
    '/api/cases/:id',
    { schema: { summary: '一个办件', tags, params: Params, response: { 200: CaseView, ...refusals } } },
    (request) => viewCase(context, signedIn(request), request.params.id),
  );
  const History = Type.Object({ items: Type.Array(HistoryItem) });
  app.get(
    '/api/cases/:id/history',
    { schema: { summary: '办理记录', tags, params: Params, response: { 200: History, ...refusals } } },
    async (request) => ({
      items: await historyOf(context, signedIn(request), request.params.id, localeOf(request)),
    }),
  );
  caseCommands(app, context);
}

function caseCommands(app: EngineApp, context: EngineContext): void {
  const response = { 200: ChangedCase, ...refusals };
  app.post(
    '/api/cases/:id/interrupt',
    {
      schema: {
        summary: '撤回、取消或暂停',
        tags,
        params: Params,
        headers: onceHeaders,
        body: InterruptCase,
        response,
      },
    },
    (request) => {
      const { revision, ...rest } = request.body;
      return change(context, request, request.params, revision, { type: 'interrupt', ...rest });
    },
  );
  app.post(
    '/api/cases/:id/resume',
    { schema: { summary: '恢复暂停的办件', tags, params: Params, headers: onceHeaders, body: ResumeCase, response } },
    (request) => change(context, request, request.params, request.body.revision, { type: 'resume' }),
  );
  app.post(
    '/api/cases/:id/emergency',
    { schema: { summary: '特事特办', tags, params: Params, headers: onceHeaders, body: CallEmergency, response } },
    (request) => {
      const { revision, ...rest } = request.body;
      return change(context, request, request.params, revision, { type: 'emergency', ...rest });
    },
  );
  app.post(
    '/api/cases/:id/correct',
    { schema: { summary: '更正数据', tags, params: Params, headers: onceHeaders, body: CorrectCase, response } },
    (request) => {
      const { revision, document, reason } = request.body;
      const command = { type: 'correct', changes: document as Document, reason } as const;
      return change(context, request, request.params, revision, command);
    },
  );
  app.post(
    '/api/cases/:id/links',
    {
      schema: {
        ...{ summary: '由此开出另一事项的办件', tags, params: Params, headers: onceHeaders, body: OpenLinked },
        response: { 201: ChangedCase, ...refusals },
      },
    },
    async (request, reply) => {
      const wish = { ...request.body, caseId: request.params.id };
      const person = signedIn(request);
      const opened = await answerOnce(context, request, (trx) => openByHand(context, trx, person, wish));
      return reply.code(201).send(opened);
    },
  );
  app.post(
    '/api/cases/:id/object',
    {
      schema: {
        summary: '登记对公示的异议',
        tags,
        params: Params,
        headers: onceHeaders,
        body: ObjectToNotice,
        response,
      },
    },
    (request) => {
      const { revision, ...rest } = request.body;
      return change(context, request, request.params, revision, { type: 'object', ...rest });
    },
  );
}

function change(
  context: EngineContext,
  request: FastifyRequest,
  { id: caseId }: Static<typeof Params>,
  revision: number,
  command: Exclude<Command, { type: 'open' }>,
) {
  const person = signedIn(request);
  return answerOnce(context, request, (trx) => commandCase(context, trx, person, { caseId, command, revision }));
}
