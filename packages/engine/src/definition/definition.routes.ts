import { Type } from '@fastify/type-provider-typebox';
import { publishedAt } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { Nullable } from '../http/list.schema.ts';
import { ProblemItem, refusals } from '../problems/problem.schema.ts';
import { toldProblem } from '../problems/problem-document.ts';
import { refuse } from '../problems/refusal.ts';
import { administrator } from '../session/administrator.ts';
import { signedIn } from '../session/signed-in.ts';
import type { BrokenForm } from './load-forms.ts';
import { publishTexts } from './publish.service.ts';
import { areOfRegister, publishRegister } from './publish-register.service.ts';

const DefinitionState = Type.Object({
  id: Type.String({ description: 'Id of the task, or the folder that could not be read and has no older version' }),
  title: Type.String(),
  version: Nullable(Type.String()),
  published: Nullable(Type.String()),
  problems: Type.Array(ProblemItem),
  register: Type.Optional(Type.Boolean({ description: 'A register; missing = a task' })),
});

const Text = Type.String({ minLength: 2, maxLength: 2_000_000, description: 'The JSON file as text' });
const PublishWish = Type.Object(
  {
    ...{ task: Text, form: Text, workflow: Text, figures: Type.Optional(Text) },
    dryRun: Type.Optional(Type.Boolean({ description: 'Only say what would happen' })),
    draft: Type.Optional(
      Type.Object(
        { id: Type.String({ maxLength: 100 }), revision: Type.Integer() },
        { additionalProperties: false, description: 'The draft that is published; it is gone afterwards' },
      ),
    ),
  },
  { additionalProperties: false },
);
const Effect = Type.Object({
  version: Type.String(),
  cases: Type.Integer({ description: 'Live cases that were begun on it; they stay on it unless somebody moves them' }),
  looked: Type.Integer({ description: 'How many of them were asked' }),
  moves: Type.Integer({ description: 'How many of those could move without a map of steps' }),
});
const Published = Type.Object({
  ...{ id: Type.String(), version: Type.String(), published: Type.Boolean() },
  findings: Type.Array(ProblemItem, { description: 'Warnings; errors refuse with 422' }),
  verdict: Type.Enum(['sound', 'unsound', 'not-proved']),
  differences: Type.Array(ProblemItem, { description: 'From the version offered until now' }),
  live: Type.Array(Effect),
});

/** For administrators: what is offered, publishing a new version, and which folders are broken and why. */
export function definitionRoutes(app: EngineApp, context: EngineContext): void {
  const Definitions = Type.Object({ items: Type.Array(DefinitionState) });
  const schema = { summary: '事项定义的状态', tags: ['管理'], response: { 200: Definitions, ...refusals } };
  app.post(
    '/api/definitions',
    {
      bodyLimit: 5 * 1024 * 1024,
      schema: {
        ...{ summary: '检查并发布事项定义', tags: ['管理'], body: PublishWish },
        response: { 200: Published, ...refusals },
      },
    },
    async (request) => {
      administrator(request);
      const { dryRun, draft, ...texts } = request.body;
      const publish = areOfRegister(texts) ? publishRegister : publishTexts;
      return publish(context, texts, { publish: !dryRun, draft });
    },
  );
  app.get('/api/definitions', { schema }, async (request) => {
    if (!signedIn(request).admin) throw refuse(403, 'not-administrator');
    const { definitions } = context;
    const offered = definitions.all().map(({ definition, publishedAt }) => ({
      ...{ id: definition.id, title: definition.task.title, version: definition.hash, published: publishedAt },
      problems: definitions.broken.filter(({ task }) => task === definition.id).flatMap(toldProblems),
    }));
    const broken = definitions.broken
      .filter(({ task }) => !definitions.current(task))
      .map((one) => ({
        ...{ id: one.folder, title: one.folder, version: null, published: null },
        problems: toldProblems(one),
      }));
    const kept = await Promise.all(
      definitions.registers.map(async ({ id, hash, register: { title } }) => ({
        ...{ id, title, version: hash, published: (await publishedAt(context.db, hash)) ?? null, register: true },
        problems: [],
      })),
    );
    return { items: [...offered, ...kept, ...broken] };
  });
}

const toldProblems = ({ problems }: BrokenForm) => problems.map(toldProblem);
