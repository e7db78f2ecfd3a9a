import { Type } from '@fastify/type-provider-typebox';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { Nullable } from '../http/list.schema.ts';
import { messageOf } from '../problems/catalogue.ts';
import { ProblemItem, refusals } from '../problems/problem.schema.ts';
import { refuse } from '../problems/refusal.ts';
import { signedIn } from '../session/signed-in.ts';

const DefinitionState = Type.Object({
  id: Type.String({ description: 'Id of the task, or the folder that could not be read' }),
  title: Type.String(),
  version: Nullable(Type.String()),
  published: Nullable(Type.String()),
  problems: Type.Array(ProblemItem),
});

/** For administrators: what is offered, and which folders are broken and why. */
export function definitionRoutes(app: EngineApp, context: EngineContext): void {
  const Definitions = Type.Object({ items: Type.Array(DefinitionState) });
  const schema = { summary: '事项定义的状态', tags: ['管理'], response: { 200: Definitions, ...refusals } };
  app.get('/api/definitions', { schema }, async (request) => {
    if (!signedIn(request).admin) throw refuse(403, 'not-administrator');
    const { definitions } = context;
    const offered = definitions.all().map(({ definition, publishedAt }) => ({
      ...{ id: definition.id, title: definition.task.title, version: definition.hash, published: publishedAt },
      problems: [],
    }));
    const broken = definitions.broken.map(({ folder, problems }) => ({
      ...{ id: folder, title: folder, version: null, published: null },
      problems: problems.map((problem) => ({
        ...{ code: problem.code, path: problem.path, params: problem.params ?? {}, level: problem.level ?? 'error' },
        message: { 'zh-CN': messageOf(problem, 'zh-CN'), en: messageOf(problem, 'en') },
      })),
    }));
    return { items: [...offered, ...broken] };
  });
}
