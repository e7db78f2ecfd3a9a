import { NetworkFailure } from '../http-problem.ts';
import { localDatabase } from './local-database.ts';

/** A stored answer is shown when the server has not answered for this long. Milliseconds. */
const PATIENCE = 8_000;

let person: string | undefined;

/** From now on answers are kept for this person; `undefined`: nobody is signed in, nothing is kept. */
export function keepAnswersFor(id: string | undefined): void {
  person = id;
}

/** For whom answers are kept now. */
export const keptOwner = (): string | undefined => person;

/**
 * Asks the server and keeps its answer under a name; without a server the kept one stands in. A refusal is never hidden behind an
 * old answer: what one may not see any more is gone from here too.
 */
export async function kept<T>(name: string, ask: () => Promise<T>): Promise<T> {
  const owner = person;
  if (owner === undefined) return ask();
  const asked = ask();
  try {
    const body = await withPatience(asked, owner, name);
    return body;
  } catch (fault) {
    if (fault instanceof NetworkFailure) {
      const found = await find<T>(owner, name);
      if (found !== undefined) return found;
    } else void forget(owner, name);
    throw fault;
  }
}

async function withPatience<T>(asked: Promise<T>, owner: string, name: string): Promise<T> {
  const arrived = asked.then(async (body) => {
    await keep(owner, name, body);
    return body;
  });
  const late = Symbol('late');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const first = await Promise.race([
    arrived,
    new Promise<typeof late>((resolve) => {
      timer = setTimeout(() => resolve(late), PATIENCE);
    }),
  ]).finally(() => clearTimeout(timer));
  if (first !== late) return first;
  const found = await find<T>(owner, name);
  if (found === undefined) return arrived;
  arrived.catch(() => undefined);
  return found;
}

/** An answer that comes after signing out is not kept: it would bring the database of the person back. */
async function keep(owner: string, name: string, body: unknown): Promise<void> {
  if (person !== owner) return;
  try {
    await (await localDatabase(owner)).put('answers', { at: Date.now(), body }, name);
  } catch {
    // No room, no storage: the page has its answer all the same.
  }
}

async function find<T>(owner: string, name: string): Promise<T | undefined> {
  if (person !== owner) return undefined;
  try {
    return (await (await localDatabase(owner)).get('answers', name))?.body as T | undefined;
  } catch {
    return undefined;
  }
}

async function forget(owner: string, name: string): Promise<void> {
  if (person !== owner) return;
  try {
    await (await localDatabase(owner)).delete('answers', name);
  } catch {
    // Without storage there is nothing to forget.
  }
}

/** The server has been told something that its kept answer does not say yet. */
export async function amendAnswer<T>(name: string, change: (body: T) => T): Promise<void> {
  const found = person === undefined ? undefined : await find<T>(person, name);
  if (person !== undefined && found !== undefined) await keep(person, name, change(found));
}

/** What the answer told about is over: it is not shown again without a server. */
export async function forgetAnswer(name: string): Promise<void> {
  if (person !== undefined) await forget(person, name);
}

/** When an answer was kept, in milliseconds; undefined when it is not here. */
export async function keptSince(name: string): Promise<number | undefined> {
  if (person === undefined) return undefined;
  try {
    return (await (await localDatabase(person)).get('answers', name))?.at;
  } catch {
    return undefined;
  }
}
