import { Type } from '@fastify/type-provider-typebox';
import { inTransaction } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { attachment } from '../http/attachment.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { pageOf } from '../http/list.schema.ts';
import { refusals } from '../problems/problem.schema.ts';
import { administrator } from '../session/administrator.ts';
import { signedIn } from '../session/signed-in.ts';
import { takeConsentBack } from './consent.service.ts';
import { personData } from './person-data.service.ts';
import { ConsentWithdrawal, PersonDataWish, ReadingQuery, Readings, Seers, SeersQuery } from './privacy.schema.ts';
import { readingsOf } from './reading-log.service.ts';
import { whoCouldSee } from './who-could-see.service.ts';

const tags = ['隐私'];

/** For administrators: who read what, who could have, and what is kept about a person. */
export function privacyRoutes(app: EngineApp, context: EngineContext): void {
  app.get(
    '/api/readings',
    {
      schema: {
        ...{ summary: '查阅和导出记录', tags, querystring: ReadingQuery },
        response: { 200: Readings, ...refusals },
      },
    },
    async (request) => {
      administrator(request);
      const { page, pageSize, ...wish } = request.query;
      return readingsOf(context, wish, pageOf({ ...(page && { page }), ...(pageSize && { pageSize }) }));
    },
  );
  app.get(
    '/api/cases/:id/seers',
    {
      schema: {
        ...{ summary: '某一天谁能看到这个办件', tags, querystring: SeersQuery },
        params: Type.Object({ id: Type.String({ maxLength: 200 }) }),
        response: { 200: Seers, ...refusals },
      },
    },
    async (request) => {
      administrator(request);
      return whoCouldSee(context, request.params.id, request.query.on);
    },
  );
  app.post(
    '/api/cases/:id/withdraw-consent',
    {
      schema: {
        ...{ summary: '登记撤回同意', tags, body: ConsentWithdrawal },
        params: Type.Object({ id: Type.String({ maxLength: 200 }) }),
        response: { 204: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      const wish = { caseId: request.params.id, reason: request.body.reason };
      await inTransaction(context.db, (trx) => takeConsentBack(context, trx, signedIn(request), wish));
      return reply.code(204).send(null);
    },
  );
  app.post(
    '/api/person-data',
    {
      schema: {
        ...{ summary: '导出一个人的全部数据', tags, body: PersonDataWish },
        response: { 200: Type.Record(Type.String(), Type.Unknown()), ...refusals },
      },
    },
    async (request, reply) => {
      const data = await personData(context, administrator(request), request.body);
      reply.header('content-disposition', attachment(`个人数据-${data.takenAt.slice(0, 10)}.json`));
      return data;
    },
  );
}
