import { Type } from '@fastify/type-provider-typebox';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { Named, Nullable } from '../http/list.schema.ts';
import { refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { boardFor } from './board.service.ts';

const Hours = Nullable(Type.Number());
const load = { open: Type.Integer(), overdue: Type.Integer() };

const Board = Type.Object({
  now: Type.String(),
  since: Type.String({ description: 'Waiting times are those of work done since then' }),
  clockBehind: Type.Boolean({ description: 'The clock of the server was set back' }),
  units: Type.Array(Type.Object({ unit: Named, ...load, waiting: Type.Integer() })),
  steps: Type.Array(
    Type.Object({
      ...{ task: Type.String(), taskTitle: Type.String(), step: Type.String(), title: Type.String(), ...load },
      ...{ done: Type.Integer(), medianHours: Hours, p90Hours: Hours, oldestHours: Hours },
      bottleneck: Type.Boolean({ description: 'Where the most waiting of its task has gathered' }),
    }),
  ),
  posts: Type.Array(
    Type.Object({ post: Type.String(), title: Type.String(), unit: Named, holders: Type.Array(Named), ...load }),
  ),
});

const BoardQuery = Type.Object(
  {
    unit: Type.Optional(Type.String({ maxLength: 100, description: 'The unit and those below it' })),
    task: Type.Optional(Type.String({ maxLength: 100 })),
  },
  { additionalProperties: false },
);

/** The board of a unit: what is under way and overdue, waiting times and bottleneck per step, how much waits for each post. */
export function boardRoutes(app: EngineApp, context: EngineContext): void {
  app.get(
    '/api/board',
    {
      schema: {
        ...{ summary: '办理看板', tags: ['办件'], querystring: BoardQuery },
        response: { 200: Board, ...refusals },
      },
    },
    (request) => boardFor(context, signedIn(request), request.query),
  );
}
