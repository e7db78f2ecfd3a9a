import { Readable } from 'node:stream';
import { Type } from '@fastify/type-provider-typebox';
import type { EngineContext } from '../context.ts';
import { attachment } from '../http/attachment.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { paperFile } from './paper.service.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const Id = Type.String({ maxLength: 200 });

/** What is printed from a case: its form, letters, notices. */
export function paperRoutes(app: EngineApp, context: EngineContext): void {
  const content = { [docx]: { schema: Type.Unsafe<unknown>({ type: 'string', format: 'binary' }) } };
  app.get(
    '/api/cases/:id/papers/:paper',
    {
      schema: {
        ...{ summary: '打印办件的文书', tags: ['办件'], params: Type.Object({ id: Id, paper: Id }) },
        response: { 200: { description: 'Word 文件', content }, ...refusals },
      },
    },
    async (request, reply) => {
      const { id: caseId, paper } = request.params;
      const { name, bytes } = await paperFile(context, signedIn(request), { caseId, paper });
      reply.header('content-type', docx).header('content-disposition', attachment(name));
      return reply.send(Readable.from([bytes]) as never);
    },
  );
}
