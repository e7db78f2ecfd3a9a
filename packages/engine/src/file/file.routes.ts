import { Type } from '@fastify/type-provider-typebox';
import type { EngineContext } from '../context.ts';
import { attachment } from '../http/attachment.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { refusals } from '../problems/problem.schema.ts';
import { refuse } from '../problems/refusal.ts';
import { signedIn } from '../session/signed-in.ts';
import { StoredFile } from './file.schema.ts';
import { keepFile, readFileFor } from './file.service.ts';
import { fileLimits } from './file-limits.ts';

const Params = Type.Object({ id: Type.String({ maxLength: 100 }) });
const tags = ['附件'];

/** Attachments: uploaded one by one, named by documents, never run by a browser. */
export function fileRoutes(app: EngineApp, context: EngineContext): void {
  app.post(
    '/api/files',
    {
      bodyLimit: fileLimits.fileSize + 1024 * 1024,
      schema: {
        ...{ summary: '上传一个附件（multipart/form-data）', tags, consumes: ['multipart/form-data'] },
        response: { 201: StoredFile, ...refusals },
      },
    },
    async (request, reply) => {
      if (!request.isMultipart()) throw refuse(400, 'upload-missing');
      const { id, name, size, type, sha256 } = await keepFile(context, signedIn(request), await request.file());
      return reply.code(201).send({ id, name, size, type, sha256 });
    },
  );
  const content = {
    'application/octet-stream': { schema: Type.Unsafe<unknown>({ type: 'string', format: 'binary' }) },
  };
  const response = { 200: { description: '附件内容', content }, ...refusals };
  app.get(
    '/api/files/:id',
    { schema: { summary: '一个附件', tags, params: Params, response } },
    async (request, reply) => {
      const { record, bytes } = await readFileFor(context, signedIn(request), request.params.id);
      reply
        .header('content-type', record.type)
        .header('content-length', record.size)
        .header('content-disposition', attachment(record.name, isInlineImage(record.type) ? 'inline' : 'attachment'))
        .header('content-security-policy', "default-src 'none'; sandbox");
      return reply.send(bytes as never);
    },
  );
}

/** Pictures that every browser draws and that can hold no script. */
const isInlineImage = (type: string): boolean => /^image\/(png|jpeg|gif|webp)$/.test(type);
