import { Type } from '@fastify/type-provider-typebox';
import {
  findSweep,
  inTransaction,
  listSweepFindings,
  listSweeps,
  resumeSweep,
  type SweepRecord,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { pageOf } from '../http/list.schema.ts';
import { ProblemItem, refusals } from '../problems/problem.schema.ts';
import { problemItems } from '../problems/problem-items.ts';
import { refuse } from '../problems/refusal.ts';
import { administrator } from '../session/administrator.ts';
import { JobQuery, Jobs, LetterQuery, Letters, Operations, Sweep, SweepQuery, Sweeps } from './operation.schema.ts';
import { jobsOf, lettersOf, operationsOf, settleJob, settleLetter } from './operation.service.ts';

const tags = ['管理'];
const params = Type.Object({ id: Type.String({ maxLength: 500 }) });
const nothing = { 204: Type.Null(), ...refusals };

/** For administrators: timers and letters with what went wrong, and passes over many cases. */
export function operationRoutes(app: EngineApp, context: EngineContext): void {
  app.get(
    '/api/operations',
    { schema: { summary: '运行状况', tags, response: { 200: Operations, ...refusals } } },
    async (request) => {
      administrator(request);
      return operationsOf(context);
    },
  );
  jobRoutes(app, context);
  letterRoutes(app, context);
  sweepRoutes(app, context);
}

function jobRoutes(app: EngineApp, context: EngineContext): void {
  app.get(
    '/api/jobs',
    { schema: { summary: '定时任务', tags, querystring: JobQuery, response: { 200: Jobs, ...refusals } } },
    async (request) => {
      administrator(request);
      return jobsOf(context, { state: request.query.state }, pageOf(request.query));
    },
  );
  app.post(
    '/api/jobs/:id/retry',
    { schema: { summary: '重新执行失败的定时任务', tags, params, response: nothing } },
    async (request, reply) => {
      const by = administrator(request);
      const asked = { id: request.params.id, wish: 'retry' } as const;
      await inTransaction(context.db, (trx) => settleJob(context, trx, by, asked));
      return reply.code(204).send(null);
    },
  );
  app.delete(
    '/api/jobs/:id',
    { schema: { summary: '放弃失败的定时任务', tags, params, response: nothing } },
    async (request, reply) => {
      const by = administrator(request);
      const asked = { id: request.params.id, wish: 'drop' } as const;
      await inTransaction(context.db, (trx) => settleJob(context, trx, by, asked));
      return reply.code(204).send(null);
    },
  );
}

function letterRoutes(app: EngineApp, context: EngineContext): void {
  app.get(
    '/api/letters',
    { schema: { summary: '发件箱', tags, querystring: LetterQuery, response: { 200: Letters, ...refusals } } },
    async (request) => {
      administrator(request);
      const { state, target } = request.query;
      return lettersOf(context, { state, target }, pageOf(request.query));
    },
  );
  app.post(
    '/api/letters/:id/retry',
    { schema: { summary: '重新发送', tags, params, response: nothing } },
    async (request, reply) => {
      const by = administrator(request);
      const asked = { id: request.params.id, wish: 'retry' } as const;
      await inTransaction(context.db, (trx) => settleLetter(context, trx, by, asked));
      return reply.code(204).send(null);
    },
  );
  app.delete(
    '/api/letters/:id',
    { schema: { summary: '放弃发送', tags, params, response: nothing } },
    async (request, reply) => {
      const by = administrator(request);
      const asked = { id: request.params.id, wish: 'drop' } as const;
      await inTransaction(context.db, (trx) => settleLetter(context, trx, by, asked));
      return reply.code(204).send(null);
    },
  );
}

const Finding = Type.Object({ case: Type.String(), problems: Type.Array(ProblemItem) });
const SweepView = Type.Intersect([Sweep, Type.Object({ findings: Type.Array(Finding) })]);
const mostFindings = 500;

function sweepRoutes(app: EngineApp, { db }: EngineContext): void {
  app.get(
    '/api/sweeps',
    { schema: { summary: '批量处理', tags, querystring: SweepQuery, response: { 200: Sweeps, ...refusals } } },
    async (request) => {
      administrator(request);
      const page = pageOf(request.query);
      const { items, total } = await listSweeps(db, page);
      return { items: items.map(sweepView), total, ...page };
    },
  );
  app.get(
    '/api/sweeps/:id',
    { schema: { summary: '一次批量处理及未能处理的办件', tags, params, response: { 200: SweepView, ...refusals } } },
    async (request) => {
      administrator(request);
      const sweep = await findSweep(db, request.params.id);
      if (!sweep) throw refuse(404, 'sweep-not-found');
      const findings = await listSweepFindings(db, sweep.id, mostFindings);
      const told = findings.map(({ caseId, problems }) => ({
        case: caseId,
        problems: problemItems(problems as never),
      }));
      return { ...sweepView(sweep), findings: told };
    },
  );
  app.post(
    '/api/sweeps/:id/resume',
    { schema: { summary: '继续中断的批量处理', tags, params, response: nothing } },
    async (request, reply) => {
      administrator(request);
      if (!(await resumeSweep(db, request.params.id))) throw refuse(404, 'sweep-not-found');
      return reply.code(204).send(null);
    },
  );
}

const sweepView = ({ id, kind, state, done, refused, lastError, createdAt, endedAt }: SweepRecord) => ({
  ...{ id, kind: kind as 'retime' | 'reassign' | 'migrate' | 'rebuild', state, done, refused },
  ...{ lastError, createdAt, endedAt },
});
