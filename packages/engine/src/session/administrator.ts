import type { FastifyRequest } from 'fastify';
import { refuse } from '../problems/refusal.ts';
import { type SignedIn, signedIn } from './signed-in.ts';

/** The administrator who sent the request. Refuses everybody else. */
export function administrator(request: FastifyRequest): SignedIn {
  const person = signedIn(request);
  if (!person.admin) throw refuse(403, 'not-administrator');
  return person;
}
