import { Type } from '@fastify/type-provider-typebox';
import { shanghaiDate } from '@hearth/china';
import { listPostHoldings } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { refusals } from '../problems/problem.schema.ts';
import { administrator } from '../session/administrator.ts';

const Compiled = Type.Unknown({ description: 'As published: expressions are parsed' });
const Surroundings = Type.Object({
  posts: Type.Array(Type.Object({ id: Type.String(), title: Type.String(), levels: Type.Array(Type.String()) })),
  units: Type.Array(
    Type.Object({ id: Type.String(), name: Type.String(), level: Type.String(), parent: Type.Optional(Type.String()) }),
  ),
  holdings: Type.Array(Type.Object({ post: Type.String(), unit: Type.String(), person: Type.String() })),
  tasks: Type.Array(Compiled),
  registers: Type.Array(Compiled),
});

/** What a definition that is being made may refer to, and whom it may give work to. */
export function surroundingsRoutes(app: EngineApp, context: EngineContext): void {
  const schema = { summary: '设计时可以引用的内容', tags: ['设计'], response: { 200: Surroundings, ...refusals } };
  app.get('/api/definition-surroundings', { schema }, async (request) => {
    administrator(request);
    const { db, definitions, office } = context;
    const day = shanghaiDate(context.clock());
    const { units } = await office.org(db, day);
    const holdings = await listPostHoldings(db, day);
    return {
      ...{ posts: [...definitions.posts], units },
      holdings: holdings.map(({ post, unitId, personId }) => ({ post, unit: unitId, person: personId })),
      tasks: definitions.all().map(({ definition }) => definition),
      registers: [...definitions.registers],
    };
  });
}
