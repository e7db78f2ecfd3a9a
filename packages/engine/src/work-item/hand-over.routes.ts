import { Type } from '@fastify/type-provider-typebox';
import type { Command, Document } from '@hearth/kernel';
import type { FastifyRequest } from 'fastify';
import { CaseSummary } from '../case/case.schema.ts';
import type { EngineContext } from '../context.ts';
import { answerOnce, onceHeaders } from '../http/answer-once.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { DocumentSchema, remark } from '../http/list.schema.ts';
import { refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { WorkItemParams } from './work-item.schema.ts';
import { commandWork, summaryIfSeen } from './work-item.service.ts';
import { workItemKey } from './work-item-id.ts';

const closed = { additionalProperties: false };
const revision = Type.Integer({ minimum: 0, description: 'The revision of the case that the person saw' });
const to = Type.String({ maxLength: 200, description: 'Id of a person whom GET /api/work-items/:id offers' });
const text = Type.Optional(Type.String(remark));

const HandOver = Type.Object({ to, reason: text, revision }, closed);
const AddSigner = Type.Object({ to, question: text, revision }, closed);
const HandBack = Type.Object({ note: text, document: Type.Optional(DocumentSchema), revision }, closed);
const Sign = Type.Object({ agree: Type.Boolean(), comment: text, revision }, closed);

const Handed = Type.Object({
  case: Type.Union([CaseSummary, Type.Null()], {
    description: 'null when the work was all that let the person see the case, and is theirs no more',
  }),
});

type ItemCommand = Extract<Command, { item: string }>;

/** Handing work to others: for good, for a while, or to be asked for their agreement. */
export function handOverRoutes(app: EngineApp, context: EngineContext): void {
  const common = { tags: ['待办'], params: WorkItemParams, headers: onceHeaders };
  const response = { 200: Handed, ...refusals };
  const doing = doer(context);
  app.post(
    '/api/work-items/:id/transfer',
    { schema: { summary: '转办', ...common, body: HandOver, response } },
    (request) => doing(request, request.body, (item, body) => ({ type: 'transfer', item, ...body })),
  );
  app.post(
    '/api/work-items/:id/delegate',
    { schema: { summary: '委托他人办理', ...common, body: HandOver, response } },
    (request) => doing(request, request.body, (item, body) => ({ type: 'delegate', item, ...body })),
  );
  app.post(
    '/api/work-items/:id/hand-back',
    { schema: { summary: '交回委托的待办，或者收回', ...common, body: HandBack, response } },
    (request) =>
      doing(request, request.body, (item, { note, document }) => ({
        ...{ type: 'hand-back', item },
        ...(note === undefined ? {} : { note }),
        ...(document ? { changes: document as Document } : {}),
      })),
  );
  app.post(
    '/api/work-items/:id/add-signer',
    { schema: { summary: '加签', ...common, body: AddSigner, response } },
    (request) => doing(request, request.body, (item, body) => ({ type: 'add-signer', item, ...body })),
  );
  app.post(
    '/api/work-items/:id/sign',
    { schema: { summary: '加签表态', ...common, body: Sign, response } },
    (request) => doing(request, request.body, (item, body) => ({ type: 'sign', item, ...body })),
  );
}

/** Runs one command on the work item of a request and answers with its case. */
function doer(context: EngineContext) {
  return <B extends { revision: number }>(
    request: FastifyRequest,
    { revision, ...body }: B,
    commandOf: (item: string, body: Omit<B, 'revision'>) => ItemCommand,
  ) => {
    const key = workItemKey((request.params as { id: string }).id);
    const person = signedIn(request);
    return answerOnce(context, request, async (trx) => {
      await commandWork(context, trx, person, key, commandOf(key.itemId, body), revision);
      return { case: (await summaryIfSeen(context, trx, person, key.caseId)) ?? null };
    });
  };
}
