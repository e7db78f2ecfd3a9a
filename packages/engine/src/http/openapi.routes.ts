import { Type } from '@fastify/type-provider-typebox';
import type { EngineContext } from '../context.ts';
import { clockState } from '../jobs/clock-watch.ts';
import { refusals } from '../problems/problem.schema.ts';
import type { EngineApp } from './engine-app.ts';

/** The description of the interface itself, and whether the server is alive. */
export function openapiRoutes(app: EngineApp, context: EngineContext, version: string): void {
  const Health = Type.Object({
    status: Type.Literal('ok'),
    version: Type.String(),
    warnings: Type.Array(Type.String()),
  });
  app.get(
    '/health',
    {
      schema: { summary: '服务是否正常', tags: ['服务'], security: [], response: { 200: Health, ...refusals } },
      config: { public: true },
    },
    async () => {
      const { behind } = await clockState(context.db, context.clock());
      return { status: 'ok' as const, version, warnings: behind ? ['clock-behind'] : [] };
    },
  );
  const Document = Type.Record(Type.String(), Type.Unknown());
  app.get(
    '/api/openapi.json',
    {
      schema: { summary: '接口说明', tags: ['服务'], security: [], response: { 200: Document, ...refusals } },
      config: { public: true },
    },
    async () => ({ ...app.swagger() }) as Record<string, unknown>,
  );
}
