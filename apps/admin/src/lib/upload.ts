import { reach } from './client.ts';
import { HttpProblem, NetworkFailure } from './http-problem.ts';

interface Received {
  received: number;
  file: { id: string; name: string; size: number; type: string } | null;
}

/** A part takes about two seconds: small on a bad line, so that little is lost with it, large on a good one. Bytes and milliseconds. */
const PARTS = { first: 256 * 1024, least: 64 * 1024, most: 2 * 1024 * 1024, time: 2000 };
const TRIES = 4;
const PATIENCE = 60_000;

/**
 * Sends a file in parts and goes on where an earlier try stopped. A part that does not get through is tried again a few times, in
 * smaller pieces; then NetworkFailure, and the next call goes on from there.
 */
export async function uploadFile(
  { id, name, blob }: { id: string; name: string; blob: Blob },
  onProgress: (fraction: number) => void,
  signal?: AbortSignal,
): Promise<NonNullable<Received['file']>> {
  const address = `/api/uploads/${id}`;
  let state = await ask(address, { method: 'GET' }, signal);
  let size = PARTS.first;
  let failures = 0;
  while (!state.file) {
    const offset = state.received;
    const query = new URLSearchParams({ name, size: String(blob.size), offset: String(offset) });
    const body = blob.slice(offset, offset + size);
    const started = Date.now();
    try {
      const headers = { 'content-type': 'application/octet-stream' };
      state = await ask(`${address}?${query}`, { method: 'PUT', headers, body }, signal);
      failures = 0;
      size = Math.min(PARTS.most, Math.max(PARTS.least, Date.now() - started < PARTS.time ? size * 2 : size / 2));
      onProgress(state.received / blob.size);
    } catch (error) {
      failures += 1;
      if (!(error instanceof NetworkFailure) || failures === TRIES || signal?.aborted) throw error;
      size = PARTS.least;
      await new Promise((resolve) => setTimeout(resolve, 400 * 2 ** failures));
      state = await ask(address, { method: 'GET' }, signal);
    }
  }
  return state.file;
}

async function ask(address: string, init: RequestInit, signal?: AbortSignal): Promise<Received> {
  const request = new Request(new URL(address, location.origin), { ...init, ...(signal && { signal }) });
  const response = await reach(request, PATIENCE);
  const body = await response.json().catch(() => undefined);
  if (!response.ok) throw new HttpProblem(response.status, body);
  return body as Received;
}
