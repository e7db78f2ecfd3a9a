import { Type } from '@fastify/type-provider-typebox';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { Nullable } from '../http/list.schema.ts';
import { refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { figuresFor } from './figure.service.ts';

const text = Type.Optional(Type.String({ maxLength: 100 }));
const Query = Type.Object({ task: text, from: text, to: text, unit: text }, { additionalProperties: false });

const FigureItem = Type.Object({
  task: Type.String(),
  id: Type.String(),
  title: Type.String(),
  value: Nullable(Type.Number()),
  unit: Type.String(),
  of: Type.Optional(Type.Object({ numerator: Type.Number(), denominator: Type.Number() })),
  cases: Type.Array(Type.String(), { description: 'Ids of the cases that are counted' }),
});

/** Declared figures over the cases that the person may see. */
export function figureRoutes(app: EngineApp, context: EngineContext): void {
  const Figures = Type.Object({ items: Type.Array(FigureItem) });
  app.get(
    '/api/figures',
    { schema: { summary: '统计指标', tags: ['统计'], querystring: Query, response: { 200: Figures, ...refusals } } },
    async (request) => ({ items: await figuresFor(context, signedIn(request), request.query) }),
  );
}
