import { setTimeout as pause } from 'node:timers/promises';

/** SQLSTATEs of a transaction that PostgreSQL ended for the sake of another: serialization_failure, deadlock_detected. */
const losers = new Set(['40001', '40P01']);
const attempts = 6;

/** Does a transaction again when the database ended it only because another was in its way. Everything that it wrote is gone by then. */
export async function again<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt === attempts || !losers.has((error as { code?: string }).code ?? '')) throw error;
      // Those who were in each other's way must not meet again.
      await pause(Math.random() * 10 * 2 ** attempt);
    }
  }
}
