/** Something that fails so often is tried no more until somebody asks for it. */
const mostAttempts = 8;
const longestMinutes = 60;

/**
 * When something that failed is tried again: after 1, 2, 4 … minutes, at most an hour.
 *
 * @param attempts how often it was tried.
 * @returns null after the eighth attempt: it is dead.
 */
export function nextAttempt(attempts: number, now: string): string | null {
  if (attempts >= mostAttempts) return null;
  const minutes = Math.min(2 ** (attempts - 1), longestMinutes);
  return new Date(Date.parse(now) + minutes * 60_000).toISOString();
}
