import type { Db } from '../database.ts';

/** Takes the next number of the scope, from 1. Given back when the transaction fails, so that numbers have no gaps. */
export async function takeNumber(db: Db, scope: string): Promise<number> {
  const { value } = await db
    .insertInto('number_sequence')
    .values({ scope, value: 1 })
    .onConflict((conflict) =>
      conflict.column('scope').doUpdateSet((eb) => ({ value: eb('number_sequence.value', '+', 1) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow();
  return value;
}

/** The last number given out in the scope, 0 before the first. Nobody else takes one until the transaction ends. */
export async function lastNumber(trx: Db, scope: string): Promise<number> {
  await trx
    .insertInto('number_sequence')
    .values({ scope, value: 0 })
    .onConflict((conflict) => conflict.column('scope').doNothing())
    .execute();
  const { value } = await trx
    .selectFrom('number_sequence')
    .select('value')
    .where('scope', '=', scope)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return value;
}
