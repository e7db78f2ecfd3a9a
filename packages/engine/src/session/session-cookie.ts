import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OpenedSession } from './session.service.ts';
import { sessionCookie } from './signed-in.ts';

/** What a browser says of itself, no longer than a line. */
export const deviceOf = ({ headers }: FastifyRequest): string => (headers['user-agent'] ?? '').slice(0, 200);

export function setSessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  { token, seconds }: OpenedSession,
): void {
  reply.setCookie(sessionCookie, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    maxAge: seconds,
  });
}
