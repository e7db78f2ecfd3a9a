import type { World } from '../world.ts';
import { checkDraft } from './check-draft.ts';
import type { Checker } from './finding.ts';

/** How long the keyboard rests before a draft is looked over, in milliseconds. */
const REST = 250;

/** Checks on this thread when nobody has edited for a moment: where there is no worker. */
export function idleChecker(world: World, rest = REST): Checker {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    check(draft, done) {
      clearTimeout(timer);
      timer = setTimeout(() => done(checkDraft(draft, world)), rest);
    },
    close: () => clearTimeout(timer),
  };
}
