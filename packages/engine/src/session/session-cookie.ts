import type { FastifyReply, FastifyRequest } from 'fastify';

/** The cookie of a session where no web server speaks TLS: on one's own machine. */
export const sessionCookie = 'hearth_session';

/**
 * Over TLS browsers take a cookie of this name only from the very host, over TLS, for the whole of it (RFC 6265bis §4.1.3.2): no page of a
 * neighbour and nobody on the line can put theirs in its place.
 */
const hostCookie = `__Host-${sessionCookie}`;

const nameFor = ({ protocol }: FastifyRequest): string => (protocol === 'https' ? hostCookie : sessionCookie);

/** The token that the browser sent; over TLS the plain cookie is not believed. */
export const tokenOf = (request: FastifyRequest): string | undefined => request.cookies[nameFor(request)];

/** Where somebody tries to come in from: the address, and what the browser says of itself, no longer than a line. */
export interface Origin {
  address: string;
  device: string;
}

export const originOf = ({ headers, ip }: FastifyRequest): Origin => {
  return { address: ip, device: (headers['user-agent'] ?? '').slice(0, 200) };
};

export interface OpenedSession {
  token: string;
  /** How long the cookie is kept. */
  seconds: number;
}

export function setSessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  { token, seconds }: OpenedSession,
): void {
  reply.setCookie(nameFor(request), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    maxAge: seconds,
  });
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  const secure = request.protocol === 'https';
  reply.clearCookie(nameFor(request), { path: '/', httpOnly: true, sameSite: 'strict', secure });
}
