import { Type } from '@fastify/type-provider-typebox';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { TaskDefinition, TaskSchema, TaskSummary } from './task.schema.ts';
import { findTask, listTasks, schemaOf } from './task.service.ts';

const Params = Type.Object({ id: Type.String({ maxLength: 100 }) });
const Version = Type.Object(
  { version: Type.Optional(Type.String({ maxLength: 100, description: 'Hash of an older definition' })) },
  { additionalProperties: false },
);

/** The catalogue of tasks and their definitions. */
export function taskRoutes(app: EngineApp, context: EngineContext): void {
  const tags = ['事项'];
  const Tasks = Type.Object({ items: Type.Array(TaskSummary) });
  app.get(
    '/api/tasks',
    { schema: { summary: '事项目录', tags, response: { 200: Tasks, ...refusals } } },
    async (request) => ({ items: await listTasks(context, signedIn(request)) }),
  );
  const asked = { tags, params: Params, querystring: Version };
  app.get(
    '/api/tasks/:id',
    { schema: { summary: '事项定义', ...asked, response: { 200: TaskDefinition, ...refusals } } },
    async (request) => {
      const { definition, publishedAt } = await findTask(context, request.params.id, request.query.version);
      return { definition: { ...definition }, published: publishedAt };
    },
  );
  app.get(
    '/api/tasks/:id/schema',
    { schema: { summary: '事项的数据格式', ...asked, response: { 200: TaskSchema, ...refusals } } },
    async (request) => schemaOf((await findTask(context, request.params.id, request.query.version)).definition),
  );
}
