import { HttpProblem, NetworkFailure } from './http-problem.ts';

type Query = Record<string, string | number | boolean | undefined>;

interface Options {
  query?: Query;
  body?: unknown;
  headers?: Record<string, string>;
  keepalive?: boolean;
}

let onSignedOut: () => void = () => {};
let locale: () => string = () => 'zh-CN';

export function configureClient(options: { onSignedOut: () => void; locale: () => string }): void {
  onSignedOut = options.onSignedOut;
  locale = options.locale;
}

/** Sends a request and gives the JSON of the answer; throws HttpProblem for a refusal and NetworkFailure when none came. */
export async function request<T>(method: string, path: string, options: Options = {}): Promise<T> {
  const url = new URL(path, location.origin);
  for (const [name, value] of Object.entries(options.query ?? {}))
    if (value !== undefined) url.searchParams.set(name, String(value));
  const form = options.body instanceof FormData;
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      credentials: 'same-origin',
      keepalive: options.keepalive ?? false,
      headers: {
        accept: 'application/json',
        'accept-language': locale(),
        ...(options.body === undefined || form ? {} : { 'content-type': 'application/json' }),
        ...options.headers,
      },
      body: options.body === undefined ? null : form ? (options.body as FormData) : JSON.stringify(options.body),
    });
  } catch (cause) {
    throw new NetworkFailure('no answer', { cause });
  }
  const body: unknown = response.status === 204 ? null : await response.json().catch(() => null);
  if (response.ok) return body as T;
  const problem = new HttpProblem(response.status, body);
  if (problem.code === 'not-signed-in' && url.pathname !== '/api/session') onSignedOut();
  throw problem;
}
