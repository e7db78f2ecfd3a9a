import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { localeOf } from '../http/locale.ts';
import { problemDocument } from './problem-document.ts';
import { Refusal, refuse } from './refusal.ts';
import { requestProblems } from './request-problems.ts';
import { storageRefusal } from './storage-refusal.ts';

/** Answers a refusal with its problems, and anything else that was thrown with nothing but a log id. */
export function answerError(error: FastifyError | Refusal | Error, request: FastifyRequest, reply: FastifyReply) {
  const refusal = refusalOf(error, request);
  if (refusal) return answer(refusal, request, reply);
  const logId = randomUUID();
  request.log.error({ err: error, logId }, 'fault');
  const fault = storageRefusal(error) ?? refuse(500, 'internal-fault', { logId });
  return answer(fault, request, reply, logId);
}

/** Answers an address that no route has. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply) {
  const { method, url } = request;
  return answer(refuse(404, 'address-not-found', { method, address: pathOf(url) }), request, reply);
}

function answer(refusal: Refusal, request: FastifyRequest, reply: FastifyReply, logId?: string) {
  const more = { instance: pathOf(request.url), ...(logId === undefined ? {} : { logId }) };
  return reply
    .code(refusal.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(problemDocument(refusal.status, refusal.problems, localeOf(request), more));
}

/** What Fastify itself refuses, in our words; undefined for a fault. */
function refusalOf(error: FastifyError | Refusal | Error, request: FastifyRequest): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const { code = '', validation, statusCode = 500 } = error as FastifyError;
  if (validation) {
    const problems = requestProblems(validation);
    return problems.length > 0 ? new Refusal(400, problems) : refuse(400, 'request-malformed');
  }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return refuse(413, 'body-too-large', { limit: request.routeOptions.bodyLimit });
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return refuse(415, 'media-type-unsupported', { type: request.headers['content-type'] ?? '' });
  }
  if (
    code === 'FST_ERR_CTP_INVALID_JSON_BODY' ||
    code === 'FST_ERR_CTP_EMPTY_JSON_BODY' ||
    error instanceof SyntaxError
  ) {
    return refuse(400, 'body-not-json');
  }
  if (isBrokenForm(error)) return refuse(400, 'request-malformed');
  return statusCode < 500 ? refuse(statusCode, 'request-malformed') : undefined;
}

/** What the reader of multipart forms says of one that does not hold together; it has no code for it. */
const isBrokenForm = ({ message }: Error): boolean =>
  /^(Multipart: Boundary not found|Unexpected end of multipart data|\w+ terminated early|The needle cannot)/.test(
    message,
  );

/** The query may hold what somebody searched for; an instance is only the address. */
const pathOf = (url: string): string => url.split('?', 1)[0] ?? url;
