import { type TSchema, Type } from '@fastify/type-provider-typebox';
import fastJson from 'fast-json-stringify';
import Fastify, { type RouteOptions } from 'fastify';
import { expect, test } from 'vitest';
import { engine } from '../engine.ts';
import { testOffice } from '../testing/test-office.ts';
import { checkWhenAsked, writeWhenAsked } from './schema-compilers.ts';

const route = { method: 'GET', url: '/' };

test('a schema is made into code once, and not before it is asked for', () => {
  const unmakeable = Object.defineProperty({}, 'type', { get: () => expect.fail('asked too early') }) as TSchema;
  const write = writeWhenAsked({ ...route, schema: unmakeable });
  expect(() => write({})).toThrow('asked too early');

  const schema = Type.Object({ page: Type.Integer() });
  expect(writeWhenAsked({ ...route, schema })({ page: 2, secret: 1 })).toBe('{"page":2}');
});

test('text becomes a number in an address, never in a body', () => {
  const schema = Type.Object({ page: Type.Integer() });
  const check = (httpPart: string) => checkWhenAsked({ ...route, schema, httpPart })({ page: '2' });
  expect(check('querystring')).toEqual({ value: { page: 2 } });
  expect(check('body')).toMatchObject({ error: [{ keyword: 'type', instancePath: '/page' }] });
});

test('every request of every route can be checked, and every answer written', async () => {
  const office = await testOffice({ forms: [] });
  const { db, definitions, dataDir } = office.app.hearth;
  const routes: RouteOptions[] = [];
  const app = Fastify().addHook('onRoute', (one) => void routes.push(one));
  await app.register(engine, { db, definitions, dataDir });
  await app.ready();
  expect(routes.length).toBeGreaterThan(100);
  for (const httpPart of ['body', 'querystring', 'params', 'headers'] as const) {
    const asked = new Set(routes.map(({ schema }) => schema?.[httpPart] as TSchema | undefined));
    for (const schema of asked) if (schema) checkWhenAsked({ ...route, schema, httpPart })({});
  }
  for (const schema of new Set(routes.flatMap(answersOf))) fastJson(schema);
  await app.close();
  await office.close();
});

type Answer = TSchema & { content?: Record<string, { schema: TSchema }> };

const answersOf = ({ schema }: RouteOptions): TSchema[] =>
  Object.values((schema?.response ?? {}) as Record<string, Answer>).flatMap((answer) =>
    answer.content ? Object.values(answer.content).map((one) => one.schema) : [answer],
  );
