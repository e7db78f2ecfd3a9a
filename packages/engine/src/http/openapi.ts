import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { sessionCookie } from '../session/session-cookie.ts';

/** Gathers the schemas of all routes that are registered after it into one OpenAPI 3.1 document. */
export async function describeApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Hearth 职工之家', version, description: '基层工会办公系统的接口' },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: sessionCookie } },
      },
      security: [{ session: [] }],
    },
    transform: ({ schema, url }) => ({ schema: withFile(schema), url }),
  });
}

/** A route that takes a file reads it from the stream, so that no body is checked; the document still says what to send. */
function withFile<T extends { consumes?: readonly string[]; body?: unknown }>(schema: T): T {
  if (!schema?.consumes?.includes('multipart/form-data') || schema.body) return schema;
  const file = { type: 'string', format: 'binary', description: 'The one file' };
  return { ...schema, body: { type: 'object', required: ['file'], properties: { file } } };
}
