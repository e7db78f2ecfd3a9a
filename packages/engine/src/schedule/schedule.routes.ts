import { Type } from '@fastify/type-provider-typebox';
import type { EngineContext } from '../context.ts';
import { answerOnce, onceHeaders } from '../http/answer-once.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { OpenedSlot, SlotQuery, Slots } from './schedule.schema.ts';
import { catchUp, slotsFor } from './schedule.service.ts';

/** Recurring work: what is planned, done, late and missed, and catching up by hand. */
export function scheduleRoutes(app: EngineApp, context: EngineContext): void {
  const tags = ['定期任务'];
  app.get(
    '/api/schedules',
    {
      schema: { summary: '定期任务各期办理情况', tags, querystring: SlotQuery, response: { 200: Slots, ...refusals } },
    },
    async (request) => slotsFor(context, signedIn(request), request.query),
  );
  app.post(
    '/api/schedules/slots/:id/open',
    {
      schema: {
        ...{ summary: '补办或提前开办一期', tags, headers: onceHeaders },
        params: Type.Object({ id: Type.String({ maxLength: 400 }) }),
        response: { 201: OpenedSlot, ...refusals },
      },
    },
    async (request, reply) => {
      const opened = await answerOnce(context, request, (trx) =>
        catchUp(context, trx, signedIn(request), request.params.id),
      );
      return reply.code(201).send(opened);
    },
  );
}
