import { Type } from '@fastify/type-provider-typebox';
import type { Document } from '@hearth/kernel';
import { inTransaction } from '@hearth/storage';
import { CaseSummary, ChangedCase } from '../case/case.schema.ts';
import type { EngineContext } from '../context.ts';
import { answerOnce, onceHeaders } from '../http/answer-once.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { Nullable, pageOf } from '../http/list.schema.ts';
import { refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { batchRoutes } from './batch.routes.ts';
import { handOverRoutes } from './hand-over.routes.ts';
import {
  ChangeWork,
  CompleteWork,
  Inbox,
  InboxQuery,
  RecordReply,
  SaveDraft,
  SavedDraft,
  WorkItemParams,
  WorkItemSummary,
  WorkItemView,
} from './work-item.schema.ts';
import {
  commandWork,
  completeWork,
  inboxOf,
  keepDraft,
  summaryOfCase,
  summaryOfWork,
  viewWorkItem,
} from './work-item.service.ts';
import { workItemKey } from './work-item-id.ts';

const tags = ['待办'];
const params = WorkItemParams;

/** The inbox, the page on which work is done, and doing it. */
export function workItemRoutes(app: EngineApp, context: EngineContext): void {
  app.get(
    '/api/work-items',
    { schema: { summary: '我的待办和已办', tags, querystring: InboxQuery, response: { 200: Inbox, ...refusals } } },
    (request) => {
      const { page, pageSize, state = 'open', ...filter } = request.query;
      const paged = pageOf({ ...(page ? { page } : {}), ...(pageSize ? { pageSize } : {}) });
      return inboxOf(context, signedIn(request), { state, ...filter }, paged);
    },
  );
  app.get(
    '/api/work-items/:id',
    { schema: { summary: '一项待办', tags, params, response: { 200: WorkItemView, ...refusals } } },
    (request) => viewWorkItem(context, signedIn(request), request.params.id),
  );
  app.put(
    '/api/work-items/:id/draft',
    { schema: { summary: '保存草稿', tags, params, body: SaveDraft, response: { 200: SavedDraft, ...refusals } } },
    (request) => {
      const { document, ...built } = request.body;
      const typed = { ...built, document: document as Document };
      const person = signedIn(request);
      return inTransaction(context.db, (trx) => keepDraft(context, trx, person, request.params.id, typed));
    },
  );
  const Next = Type.Object({ title: Type.String(), assignee: Type.String(), due: Nullable(Type.String()) });
  const Completed = Type.Object({ case: CaseSummary, next: Type.Array(Next) });
  app.post(
    '/api/work-items/:id/complete',
    {
      schema: {
        summary: '办结一项待办',
        tags,
        params,
        headers: onceHeaders,
        body: CompleteWork,
        response: { 200: Completed, ...refusals },
      },
    },
    (request) => {
      const { document, ...rest } = request.body;
      const done = { ...rest, ...(document ? { document: document as Document } : {}) };
      const person = signedIn(request);
      return answerOnce(context, request, (trx) => completeWork(context, trx, person, request.params.id, done));
    },
  );
  claimRoutes(app, context);
  handOverRoutes(app, context);
  batchRoutes(app, context);
  app.post(
    '/api/work-items/:id/reply',
    {
      schema: {
        summary: '登记外单位复函',
        tags,
        params,
        headers: onceHeaders,
        body: RecordReply,
        response: { 200: ChangedCase, ...refusals },
      },
    },
    (request) => {
      const { revision, ...reply } = request.body;
      const key = workItemKey(request.params.id);
      const person = signedIn(request);
      return answerOnce(context, request, async (trx) => {
        await commandWork(context, trx, person, key, { type: 'reply', item: key.itemId, ...reply }, revision);
        return { case: await summaryOfCase(context, trx, person, key.caseId) };
      });
    },
  );
}

function claimRoutes(app: EngineApp, context: EngineContext): void {
  const Changed = Type.Object({ workItem: WorkItemSummary });
  for (const [type, summary] of [
    ['claim', '签收'],
    ['release', '退签'],
  ] as const) {
    app.post(
      `/api/work-items/:id/${type}`,
      {
        schema: {
          summary,
          tags,
          params,
          headers: onceHeaders,
          body: ChangeWork,
          response: { 200: Changed, ...refusals },
        },
      },
      (request) => {
        const key = workItemKey(request.params.id);
        const person = signedIn(request);
        return answerOnce(context, request, async (trx) => {
          await commandWork(context, trx, person, key, { type, item: key.itemId }, request.body.revision);
          return { workItem: await summaryOfWork(context, trx, person, key) };
        });
      },
    );
  }
}
