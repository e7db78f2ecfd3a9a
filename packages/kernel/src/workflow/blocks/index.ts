import type { Blocks } from '../run.ts';
import { automatic } from './automatic.ts';
import { choice } from './choice.ts';
import { end } from './end.ts';
import { externalReply } from './external-reply.ts';
import { forEach } from './for-each.ts';
import { parallel } from './parallel.ts';
import { publicNotice } from './public-notice.ts';
import { signOff } from './sign-off.ts';
import { userTask } from './user-task.ts';
import { wait } from './wait.ts';

/** Every kind of step and what it answers for itself. */
export const blocks: Blocks = {
  userTask,
  signOff,
  choice,
  parallel,
  forEach,
  wait,
  publicNotice,
  externalReply,
  automatic,
  end,
};
