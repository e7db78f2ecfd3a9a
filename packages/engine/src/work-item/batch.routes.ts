import { Type } from '@fastify/type-provider-typebox';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { remark } from '../http/list.schema.ts';
import { ProblemItem, refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { completeBatch } from './batch.service.ts';

const closed = { additionalProperties: false };

const Batch = Type.Object(
  {
    items: Type.Array(
      Type.Object(
        {
          id: Type.String({ maxLength: 200 }),
          revision: Type.Integer({ minimum: 0, description: 'The revision of its case that the person saw' }),
        },
        closed,
      ),
      { minItems: 1, maxItems: 1000 },
    ),
    outcome: Type.String({ maxLength: 100 }),
    comment: Type.Optional(Type.String(remark)),
  },
  closed,
);

const BatchAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      done: Type.Boolean(),
      status: Type.Integer({ description: 'As if it had been completed alone: 200, 403, 404, 409 or 422' }),
      problems: Type.Array(ProblemItem),
    }),
    { description: 'In the order in which they were sent' },
  ),
  done: Type.Integer(),
  refused: Type.Integer(),
});

/** Many pieces of work of one kind with one outcome. */
export function batchRoutes(app: EngineApp, context: EngineContext): void {
  app.post(
    '/api/work-items/batch',
    { schema: { summary: '批量办理', tags: ['待办'], body: Batch, response: { 200: BatchAnswer, ...refusals } } },
    (request) => completeBatch(context, signedIn(request), request.body),
  );
}
