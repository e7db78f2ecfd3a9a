import { findReadableCase } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { SignedIn } from '../session/signed-in.ts';

/** Tells of a case whether its personal and sensitive values are seen whole. */
export type IsWhole = (caseId: string) => Promise<boolean>;

/** Whether the person sees the personal values of a case whole; each is looked up once. */
export function isWholeFor({ db }: Pick<EngineContext, 'db'>, { reader }: Pick<SignedIn, 'reader'>): IsWhole {
  const known = new Map<string, Promise<boolean>>();
  return (id) => {
    const seen = known.get(id) ?? findReadableCase(db, reader, id).then((found) => found?.seesWhole ?? false);
    known.set(id, seen);
    return seen;
  };
}
