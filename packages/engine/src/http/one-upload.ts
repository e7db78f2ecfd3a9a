import type { FastifyRequest } from 'fastify';
import { refuse } from '../problems/refusal.ts';

export interface OneUpload {
  name: string;
  bytes: Buffer;
}

/** The one file of a multipart request, in memory, up to a limit in bytes. */
export async function oneUpload(request: FastifyRequest, limit: number): Promise<OneUpload> {
  if (!request.isMultipart()) throw refuse(400, 'upload-missing');
  const upload = await request.file({ limits: { fileSize: limit } });
  if (!upload) throw refuse(400, 'upload-missing');
  const chunks: Buffer[] = [];
  for await (const chunk of upload.file) chunks.push(chunk as Buffer);
  if (upload.file.truncated) throw refuse(413, 'upload-too-large', { limit: Math.round(limit / 1024 / 1024) });
  return { name: upload.filename, bytes: Buffer.concat(chunks) };
}
