import createClient from 'openapi-fetch';
import type { paths } from './api.gen.ts';
import { setReached } from './connection.ts';
import { HttpProblem, NetworkFailure } from './http-problem.ts';
import { isUnattended } from './last-touch.ts';

/** A server that says nothing for this long counts as out of reach. Milliseconds. */
const SILENCE = 30_000;

let onSignedOut: () => void = () => {};
let locale: () => string = () => 'zh-CN';

export function configureClient(options: { onSignedOut: () => void; locale: () => string }): void {
  onSignedOut = options.onSignedOut;
  locale = options.locale;
}

/** The server's routes, typed by its OpenAPI document. Wrap a call in {@link answer} to get its JSON. */
export const api = createClient<paths>({ fetch: (request) => reach(request) });

/** Sends a request; throws NetworkFailure when no answer comes within `patience` milliseconds. */
export async function reach(request: Request, patience = SILENCE): Promise<Response> {
  request.headers.set('accept-language', locale());
  if (isUnattended()) request.headers.set('x-unattended', 'true');
  try {
    const response = await fetch(request, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(patience)]) });
    setReached(true);
    return response;
  } catch (cause) {
    if (!request.signal.aborted) setReached(false);
    throw new NetworkFailure('no answer', { cause });
  }
}

/** The JSON of an answer. Throws HttpProblem for a refusal; a broken line has thrown NetworkFailure before. */
export async function answer<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call;
  if (response.ok) return data as T;
  const problem = new HttpProblem(response.status, error);
  if (problem.code === 'not-signed-in' && !response.url.endsWith('/api/session')) onSignedOut();
  throw problem;
}

/** The header that makes a write safe to send twice. */
export const once = (attempt: string) => ({ headers: { 'idempotency-key': attempt } });

/** Path parameter of a route on one thing. */
export const byId = (id: string) => ({ path: { id } });
