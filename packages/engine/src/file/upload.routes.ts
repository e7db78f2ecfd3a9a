import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { PartQuery, Upload, UploadParams } from './file.schema.ts';
import { partSize } from './file-limits.ts';
import { takePart, uploadSoFar } from './upload.service.ts';

const tags = ['附件'];
const params = UploadParams;
const bytes = 'application/octet-stream';

/** Files in parts, for lines that break: a part that has arrived is not sent again. */
export function uploadRoutes(app: EngineApp, context: EngineContext): void {
  app.get(
    '/api/uploads/:id',
    { schema: { summary: '一个附件已收到多少', tags, params, response: { 200: Upload, ...refusals } } },
    async (request) => answer(await uploadSoFar(context, signedIn(request), request.params.id)),
  );
  app.register(async (scope) => {
    // Only here is a body of plain bytes understood.
    scope.addContentTypeParser(bytes, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    (scope as EngineApp).put(
      '/api/uploads/:id',
      {
        bodyLimit: partSize,
        schema: {
          ...{ summary: '分段上传一个附件（application/octet-stream）', tags, consumes: [bytes] },
          ...{ params, querystring: PartQuery, response: { 200: Upload, ...refusals } },
        },
      },
      async (request) => {
        const part = { ...request.query, bytes: (request.body as Buffer | undefined) ?? Buffer.alloc(0) };
        return answer(await takePart(context, signedIn(request), request.params.id, part));
      },
    );
  });
}

function answer({ received, file }: Awaited<ReturnType<typeof takePart>>) {
  if (!file) return { received, file: null };
  const { id, name, size, type, sha256 } = file;
  return { received, file: { id, name, size, type, sha256 } };
}
