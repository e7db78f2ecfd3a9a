import { shanghaiDate } from '@hearth/china';
import { ADMIN_POST } from '@hearth/kernel';
import { findSession, listPostHoldings, type PostHoldingRecord, type Reader } from '@hearth/storage';
import type { FastifyRequest } from 'fastify';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import { tokenHash } from './token.ts';

export const sessionCookie = 'hearth_session';

/** Who sent the request. */
export interface SignedIn {
  id: string;
  name: string;
  account: string;
  /** Posts held today. */
  posts: PostHoldingRecord[];
  admin: boolean;
  /** The same person for the queries of storage. */
  reader: Reader;
}

declare module 'fastify' {
  interface FastifyRequest {
    signedIn: SignedIn | null;
  }
  interface FastifyContextConfig {
    /** Answers without a session. Every other route asks for one. */
    public?: boolean;
  }
}

/** The person of the session cookie, if there is a session that has not run out. */
export async function findSignedIn(context: EngineContext, request: FastifyRequest): Promise<SignedIn | null> {
  const token = request.cookies[sessionCookie];
  if (!token) return null;
  const now = context.clock();
  const session = await findSession(context.db, tokenHash(token), now);
  if (!session) return null;
  const day = shanghaiDate(now);
  const posts = await listPostHoldings(context.db, day, session.personId);
  return {
    id: session.personId,
    name: session.personName,
    account: session.account,
    posts,
    admin: posts.some(({ post }) => post === ADMIN_POST),
    reader: { personId: session.personId, day },
  };
}

/** The person that a route which is not public works for. */
export function signedIn(request: FastifyRequest): SignedIn {
  if (!request.signedIn) throw refuse(401, 'not-signed-in');
  return request.signedIn;
}
