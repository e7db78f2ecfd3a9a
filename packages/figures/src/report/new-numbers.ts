import { amounts } from './amounts.ts';

/**
 * A sentence changed by hand with the numbers that the writer would print now, each in the place of the one that it was.
 *
 * @param from what the writer had written when it was changed
 * @param now what the writer would write now
 * @returns nothing when the writer's sentence has other words now, or the hand kept none of the numbers that changed
 */
export function withNewNumbers(text: string, from: string, now: string): string | undefined {
  if (from.replaceAll(amounts, '#') !== now.replaceAll(amounts, '#')) return undefined;
  const [before, after] = [numbersIn(from), numbersIn(now)];
  let [next, hasChanged] = [0, false];
  const updated = text.replaceAll(amounts, (number) => {
    const at = before.indexOf(number, next);
    if (at < 0) return number;
    next = at + 1;
    const current = after[at] ?? number;
    hasChanged ||= current !== number;
    return current;
  });
  return hasChanged ? updated : undefined;
}

const numbersIn = (text: string): string[] => text.match(amounts) ?? [];
