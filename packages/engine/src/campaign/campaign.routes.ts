import { Type } from '@fastify/type-provider-typebox';
import type { Document } from '@hearth/kernel';
import { OpenedCase } from '../case/case.schema.ts';
import type { EngineContext } from '../context.ts';
import { answerOnce, onceHeaders } from '../http/answer-once.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import {
  CampaignList,
  CampaignQuery,
  CampaignView,
  ClosedCampaign,
  CreatedCampaign,
  NewCampaign,
  Remind,
  Reminded,
  StartInCampaign,
} from './campaign.schema.ts';
import { campaignFor, campaignsFor } from './campaign.service.ts';
import { endCampaign, startInCampaign, urge } from './campaign-actions.ts';
import { createCampaign } from './create-campaign.ts';

const tags = ['活动'];
const Params = Type.Object({ id: Type.String({ maxLength: 200 }) });
const write = { tags, headers: onceHeaders };

/** Tasks opened for a period to chosen units. */
export function campaignRoutes(app: EngineApp, context: EngineContext): void {
  readingRoutes(app, context);
  app.post(
    '/api/campaigns',
    { schema: { summary: '发起活动', ...write, body: NewCampaign, response: { 201: CreatedCampaign, ...refusals } } },
    async (request, reply) => {
      const created = await answerOnce(context, request, (trx) =>
        createCampaign(context, trx, signedIn(request), request.body),
      );
      return reply.code(201).send(created);
    },
  );
  app.post(
    '/api/campaigns/:id/reminders',
    { schema: { summary: '催办', ...write, params: Params, body: Remind, response: { 200: Reminded, ...refusals } } },
    async (request) =>
      answerOnce(context, request, (trx) =>
        urge(context, trx, signedIn(request), { ...request.params, ...request.body }),
      ),
  );
  app.post(
    '/api/campaigns/:id/cases',
    {
      schema: {
        ...{ summary: '从活动发起一个办件（草稿）', ...write, params: Params, body: StartInCampaign },
        response: { 201: OpenedCase, ...refusals },
      },
    },
    async (request, reply) => {
      const { document, ...rest } = request.body;
      const wish = { ...request.params, ...rest, ...(document ? { document: document as Document } : {}) };
      const opened = await answerOnce(context, request, (trx) =>
        startInCampaign(context, trx, signedIn(request), wish),
      );
      return reply.code(201).send(opened);
    },
  );
  app.post(
    '/api/campaigns/:id/close',
    { schema: { summary: '结束活动并汇总', ...write, params: Params, response: { 200: ClosedCampaign, ...refusals } } },
    async (request) =>
      answerOnce(context, request, (trx) => endCampaign(context, trx, signedIn(request), request.params.id)),
  );
}

function readingRoutes(app: EngineApp, context: EngineContext): void {
  app.get(
    '/api/campaigns',
    { schema: { summary: '活动列表', tags, querystring: CampaignQuery, response: { 200: CampaignList, ...refusals } } },
    async (request) => ({ items: await campaignsFor(context, signedIn(request), request.query) }),
  );
  app.get(
    '/api/campaigns/:id',
    { schema: { summary: '一个活动的进度', tags, params: Params, response: { 200: CampaignView, ...refusals } } },
    async (request) => campaignFor(context, signedIn(request), request.params.id),
  );
}
