import { shanghaiDate } from '@hearth/china';
import { ADMIN_POST } from '@hearth/kernel';
import {
  type AccountRecord,
  accountNames,
  findAccount,
  findPerson,
  findSession,
  hasLeft,
  listActsFor,
  listPostHoldings,
  type PostHoldingRecord,
  type Reader,
} from '@hearth/storage';
import type { FastifyRequest } from 'fastify';
import { formerlyOverseen } from '../access/former-places.ts';
import { overseen, seenWhole } from '../access/task-parts.ts';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import { keepAwake } from './idle.ts';
import { tokenOf } from './session-cookie.ts';
import { tokenHash } from './token.ts';

/** Who sent the request. */
export interface SignedIn {
  id: string;
  name: string;
  account: string;
  /** Posts held today. */
  posts: PostHoldingRecord[];
  admin: boolean;
  /** Somebody else chose the password. */
  mustChangePassword: boolean;
  /** A post of theirs asks for a second factor, and they have none. */
  mustSetSecondFactor: boolean;
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
    /** Answers somebody who has to change their password first. */
    beforePasswordChange?: boolean;
    /** Answers somebody who has to set up their second factor first, as does what answers before the change of password. */
    beforeSecondFactor?: boolean;
  }
}

/** The person of the session cookie, if there is a session that has not ended. */
export async function findSignedIn(context: EngineContext, request: FastifyRequest): Promise<SignedIn | null> {
  const token = tokenOf(request);
  return token ? personOfToken(context, token, request) : null;
}

/** The person of a session; whoever asks for something of their own accord keeps it from ending. */
export async function personOfToken(
  context: EngineContext,
  token: string,
  request: FastifyRequest,
): Promise<SignedIn | null> {
  const hash = tokenHash(token);
  const session = await findSession(context.db, hash, context.clock());
  if (!session) return null;
  await keepAwake(context, request, hash, session.idleAt);
  return personWith(context, session.account, session.personId);
}

/** A person with the posts held today, as if signed in: for whoever runs the server and its command line. */
export async function actAs(context: EngineContext, accountName: string): Promise<SignedIn | null> {
  const account = await findAccount(context.db, accountName);
  return account ? personWith(context, account.name, account.personId) : null;
}

/** The accounts of the administrators, by name. */
export async function administrators(context: EngineContext): Promise<string[]> {
  const holdings = await listPostHoldings(context.db, shanghaiDate(context.clock()));
  const people = holdings.filter(({ post }) => post === ADMIN_POST).map(({ personId }) => personId);
  return accountNames(context.db, people);
}

/** Nobody, when the person has left. */
async function personWith(context: EngineContext, account: string, id: string): Promise<SignedIn | null> {
  const { db, definitions } = context;
  const day = shanghaiDate(context.clock());
  const person = await findPerson(db, id);
  if (person && hasLeft(person, day)) return null;
  const posts = await listPostHoldings(db, day, [id]);
  const admin = posts.some(({ post }) => post === ADMIN_POST);
  const tasks = definitions.known().map(({ definition }) => definition);
  const org = await context.office.org(db, day);
  const oversees = overseen(tasks, posts, ADMIN_POST);
  const reader: Reader = {
    ...{ personId: id, day, oversees },
    oversaw: formerlyOverseen(oversees, org, day),
    seesWhole: seenWhole(tasks, posts, org),
    actsFor: await listActsFor(db, day, id),
  };
  const own = await findAccount(db, account);
  const mustChangePassword = own?.mustChange ?? false;
  const { secondFactorPosts } = await context.office.settings(db);
  const mustSetSecondFactor = lacksFactor(own) && posts.some(({ post }) => secondFactorPosts.includes(post));
  return { id, name: person?.name ?? id, account, posts, admin, mustChangePassword, mustSetSecondFactor, reader };
}

const lacksFactor = (account: AccountRecord | undefined): boolean =>
  account !== undefined && !account.secondFactor && account.externalSubject === null;

/** The person that a route which is not public works for. */
export function signedIn(request: FastifyRequest): SignedIn {
  if (!request.signedIn) throw refuse(401, 'not-signed-in');
  return request.signedIn;
}
