import { Type } from '@fastify/type-provider-typebox';
import { inTransaction } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { refusals } from '../problems/problem.schema.ts';
import { administrator } from '../session/administrator.ts';
import {
  Differences,
  DifferenceWish,
  Draft,
  DraftList,
  DraftParams,
  DraftSave,
  DraftSaved,
  DraftWish,
  Presence,
  PresenceWish,
} from './definition-draft.schema.ts';
import {
  attend,
  beginDraft,
  type DraftBeginning,
  draftOf,
  draftsOf,
  dropDraft,
  leave,
  saveDraftFiles,
} from './definition-draft.service.ts';
import { differencesBetween, type Side } from './differences.service.ts';
import type { DraftFiles } from './draft-files.ts';

const tags = ['设计'];
const params = DraftParams;
/** So much is read before it is said that it is too much. */
const bodyLimit = 5 * 1024 * 1024;
const Nothing = Type.Null();

/** Definitions that administrators design: drafts with revisions, who has one open, and what is different between two states. */
export function definitionDraftRoutes(app: EngineApp, context: EngineContext): void {
  app.get(
    '/api/definition-drafts',
    { schema: { summary: '设计中的事项', tags, response: { 200: DraftList, ...refusals } } },
    (request) => {
      administrator(request);
      return draftsOf(context);
    },
  );
  app.post(
    '/api/definition-drafts',
    { bodyLimit, schema: { summary: '新建设计稿', tags, body: DraftWish, response: { 201: Draft, ...refusals } } },
    async (request, reply) => {
      const wish = request.body as DraftBeginning;
      return reply.code(201).send(await beginDraft(context, administrator(request), wish));
    },
  );
  app.get(
    '/api/definition-drafts/:id',
    { schema: { summary: '一份设计稿', tags, params, response: { 200: Draft, ...refusals } } },
    (request) => {
      administrator(request);
      return draftOf(context, request.params.id);
    },
  );
  app.put(
    '/api/definition-drafts/:id',
    {
      bodyLimit,
      schema: { summary: '保存设计稿', tags, params, body: DraftSave, response: { 200: DraftSaved, ...refusals } },
    },
    (request) => {
      const { files, revision } = request.body;
      const save = { files: files as unknown as DraftFiles, revision };
      return saveDraftFiles(context, administrator(request), request.params.id, save);
    },
  );
  app.delete(
    '/api/definition-drafts/:id',
    { schema: { summary: '删除设计稿', tags, params, response: { 204: Nothing, ...refusals } } },
    async (request, reply) => {
      administrator(request);
      await inTransaction(context.db, (db) => dropDraft({ ...context, db }, request.params.id));
      return reply.code(204).send(null);
    },
  );
  besideRoutes(app, context);
}

function besideRoutes(app: EngineApp, context: EngineContext): void {
  app.put(
    '/api/definition-drafts/:id/presence',
    {
      schema: {
        ...{ summary: '报告正在编辑，看还有谁', tags, params, body: PresenceWish },
        response: { 200: Presence, ...refusals },
      },
    },
    (request) => attend(context, administrator(request), request.params.id, request.body.window),
  );
  app.delete(
    '/api/definition-drafts/:id/presence',
    {
      schema: {
        ...{ summary: '不再编辑', tags, params, querystring: PresenceWish },
        response: { 204: Nothing, ...refusals },
      },
    },
    async (request, reply) => {
      await leave(context, administrator(request), request.params.id, request.query.window);
      return reply.code(204).send(null);
    },
  );
  app.post(
    '/api/definition-differences',
    {
      bodyLimit: 2 * bodyLimit,
      schema: { summary: '两个版本的差别', tags, body: DifferenceWish, response: { 200: Differences, ...refusals } },
    },
    (request) => {
      administrator(request);
      const { before, after } = request.body as { before: Side; after: Side };
      return differencesBetween(context, before, after);
    },
  );
}
