import { type Static, Type } from '@fastify/type-provider-typebox';
import {
  type DefinitionPartRecord,
  deleteDefinitionPart,
  findPerson,
  type Json,
  listDefinitionParts,
  saveDefinitionPart,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { Named } from '../http/list.schema.ts';
import { refusals } from '../problems/problem.schema.ts';
import { refuse } from '../problems/refusal.ts';
import { administrator } from '../session/administrator.ts';

const tags = ['设计'];
const params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });
const words = {
  kind: Type.Enum(['fields', 'options'], { description: 'A block of fields with its rules, or a list of options' }),
  title: Type.String({ minLength: 1, maxLength: 100 }),
  content: Type.Union([Type.Array(Type.Unknown()), Type.Record(Type.String(), Type.Unknown())]),
};
const PartWish = Type.Object(words, { additionalProperties: false });
const Part = Type.Object({ id: Type.String(), ...words, savedBy: Named, savedAt: Type.String() });
const Parts = Type.Object({ items: Type.Array(Part) });
const mostLength = 200_000;

/** Blocks of fields and lists of options that definitions share. A form that takes one in keeps its own copy. */
export function definitionPartRoutes(app: EngineApp, context: EngineContext): void {
  const { db } = context;
  app.get(
    '/api/definition-parts',
    { schema: { summary: '共用的字段组和选项表', tags, response: { 200: Parts, ...refusals } } },
    async (request) => {
      administrator(request);
      const items = [];
      for (const part of await listDefinitionParts(db)) items.push(await viewOf(context, part));
      return { items };
    },
  );
  app.put(
    '/api/definition-parts/:id',
    {
      schema: { summary: '保存共用内容', tags, params, body: PartWish, response: { 200: Part, ...refusals } },
    },
    async (request) => {
      const person = administrator(request);
      const { kind, title, content } = request.body;
      if (JSON.stringify(content).length > mostLength)
        throw refuse(422, 'definition-part-too-large', { limit: mostLength });
      const saved = { savedBy: person.id, savedAt: context.clock() };
      const part = { id: request.params.id, kind, title, content: content as Json, ...saved };
      await saveDefinitionPart(db, part);
      return viewOf(context, part);
    },
  );
  app.delete(
    '/api/definition-parts/:id',
    { schema: { summary: '删除共用内容', tags, params, response: { 204: Type.Null(), ...refusals } } },
    async (request, reply) => {
      administrator(request);
      if (!(await deleteDefinitionPart(db, request.params.id))) throw refuse(404, 'definition-part-not-found');
      return reply.code(204).send(null);
    },
  );
}

async function viewOf({ db }: EngineContext, part: DefinitionPartRecord): Promise<Static<typeof Part>> {
  const { id, title, savedBy, savedAt } = part;
  const name = (await findPerson(db, savedBy))?.name ?? savedBy;
  const { kind, content } = part as unknown as Pick<Static<typeof Part>, 'kind' | 'content'>;
  return { id, kind, title, content, savedBy: { id: savedBy, name }, savedAt };
}
