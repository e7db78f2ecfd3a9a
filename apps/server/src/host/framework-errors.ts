import { answerError } from '@hearth/engine';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

/** An address that cannot even be read (`/%zz`) is refused in the same words as everything else. */
export function serveFrameworkErrors(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void answerError(Object.assign(error, { statusCode: error.statusCode ?? 400 }), request, reply);
}
