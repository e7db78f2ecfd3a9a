import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { OrgView } from './org.schema.ts';

/** Names for display: the whole tree, the posts, everybody with id and name only. */
export function orgRoutes(app: EngineApp, context: EngineContext): void {
  const schema = { summary: '组织、岗位和人员的名称', tags: ['组织'], response: { 200: OrgView, ...refusals } };
  app.get('/api/org', { schema }, async (request) => {
    const { units, everybody, closings } = await context.office.org(context.db, signedIn(request).reader.day);
    return {
      units: units.map(({ id, name, level, parent }) => ({
        id,
        name,
        level,
        parent: parent ?? null,
        closed: closings.get(id)?.on ?? null,
      })),
      posts: [...context.definitions.posts],
      people: everybody.map(({ id, name }) => ({ id, name })),
    };
  });
}
