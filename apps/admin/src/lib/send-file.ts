import { reach } from './client.ts';
import { HttpProblem } from './http-problem.ts';

/** A file may take its time. Milliseconds. */
const PATIENCE = 120_000;

/** Sends one file as a form does and gives the JSON of the answer. */
export async function sendFile<T>(address: string, file: File, method: 'POST' | 'PUT' = 'POST'): Promise<T> {
  const body = new FormData();
  body.set('file', file);
  const response = await reach(new Request(new URL(address, location.origin), { method, body }), PATIENCE);
  const json = await response.json().catch(() => undefined);
  if (!response.ok) throw new HttpProblem(response.status, json);
  return json as T;
}
