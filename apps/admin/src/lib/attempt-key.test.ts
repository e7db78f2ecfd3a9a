import { expect, it } from 'vitest';
import { AttemptKey } from './attempt-key.ts';

it('keeps its key while no answer has come, and only for the same content', () => {
  const attempt = new AttemptKey();
  const first = attempt.for({ outcome: 'agree' });
  expect(attempt.for({ outcome: 'agree' })).toBe(first);
  const other = attempt.for({ outcome: 'return' });
  expect(other).not.toBe(first);
  attempt.answered();
  expect(attempt.for({ outcome: 'return' })).not.toBe(other);
});
