import { inTransaction } from '@hearth/storage';
import { summaryFor } from '../case/case-summary.ts';
import { findCaseFor } from '../case/find-case.ts';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { refusals } from '../problems/problem.schema.ts';
import { administrator } from '../session/administrator.ts';
import { signedIn } from '../session/signed-in.ts';
import { answeredCases } from './answered-cases.ts';
import {
  AnsweredCases,
  AskedField,
  CaseId,
  DraftMigration,
  MigrationAnswer,
  MigrationWish,
  MoveDraft,
  MovedDraft,
  TaskParams,
  VersionFiles,
  VersionParams,
  Versions,
} from './migration.schema.ts';
import {
  draftMigration,
  moveDraft,
  startMigration,
  tryMigration,
  versionFiles,
  versionsOf,
} from './migration.service.ts';

/** Live cases and a new version: what can move, moving it, and the choice of whoever has begun a draft. */
export function migrationRoutes(app: EngineApp, context: EngineContext): void {
  const tags = ['管理'];
  app.get(
    '/api/definitions/:task/versions',
    { schema: { summary: '事项的各个版本', tags, params: TaskParams, response: { 200: Versions, ...refusals } } },
    async (request) => {
      administrator(request);
      return versionsOf(context, request.params.task);
    },
  );
  app.get(
    '/api/definitions/:task/versions/:version',
    {
      schema: {
        ...{ summary: '一个版本的全部文件', tags, params: VersionParams },
        response: { 200: VersionFiles, ...refusals },
      },
    },
    async (request) => {
      administrator(request);
      const { task, version } = request.params;
      return versionFiles(context, task, version);
    },
  );
  app.post(
    '/api/definitions/:task/migrations',
    {
      bodyLimit: 5 * 1024 * 1024,
      schema: {
        ...{ summary: '把在办件迁到另一版本', tags, params: TaskParams, body: MigrationWish },
        response: { 200: MigrationAnswer, ...refusals },
      },
    },
    async (request) => {
      const person = administrator(request);
      const { dryRun, texts, ...asked } = request.body;
      const { task } = request.params;
      if (dryRun) return tryMigration(context, task, { ...asked, texts }, person);
      return inTransaction(context.db, (trx) => startMigration(context, trx, person.id, task, asked));
    },
  );
  app.get(
    '/api/definitions/:task/answered',
    {
      schema: {
        ...{ summary: '有多少在办件填了一个字段', tags, params: TaskParams, querystring: AskedField },
        response: { 200: AnsweredCases, ...refusals },
      },
    },
    async (request) => {
      administrator(request);
      return answeredCases(context, request.params.task, request.query.field);
    },
  );
  draftRoutes(app, context);
}

function draftRoutes(app: EngineApp, context: EngineContext): void {
  const tags = ['办件'];
  const params = CaseId;
  app.get(
    '/api/cases/:id/migration',
    { schema: { summary: '草稿能否换到新版本', tags, params, response: { 200: DraftMigration, ...refusals } } },
    (request) => draftMigration(context, signedIn(request), request.params.id),
  );
  app.post(
    '/api/cases/:id/migration',
    {
      schema: {
        summary: '把草稿换到新版本',
        tags,
        params,
        body: MoveDraft,
        response: { 200: MovedDraft, ...refusals },
      },
    },
    (request) => {
      const person = signedIn(request);
      const { id } = request.params;
      return inTransaction(context.db, async (trx) => {
        await moveDraft(context, trx, person, id, request.body.revision);
        const { found } = await findCaseFor(context, trx, person, id);
        return { case: await summaryFor(context, trx, person, found) };
      });
    },
  );
}
