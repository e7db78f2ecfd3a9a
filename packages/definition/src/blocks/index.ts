import type { Automatic } from './automatic.ts';
import type { ChoiceBranch as Branch, ChoiceBlock } from './choice.ts';
import type { End } from './end.ts';
import type { ExternalReply } from './external-reply.ts';
import type { ForEachBlock } from './for-each.ts';
import type { ParallelBlock } from './parallel.ts';
import type { PublicNotice } from './public-notice.ts';
import type { SignOff } from './sign-off.ts';
import type { UserTask } from './user-task.ts';
import type { Wait } from './wait.ts';

/** A step of a workflow. `X` is what an expression is: text in a source file, text with AST in a published definition. */
export type Step<X> =
  | UserTask<X>
  | SignOff<X>
  | Choice<X>
  | Parallel<X>
  | ForEach<X>
  | Wait<X>
  | PublicNotice<X>
  | ExternalReply<X>
  | Automatic<X>
  | End;

export type Choice<X> = ChoiceBlock<X, Step<X>>;
export type ChoiceBranch<X> = Branch<X, Step<X>>;
export type Parallel<X> = ParallelBlock<Step<X>>;
export type ForEach<X> = ForEachBlock<X, Step<X>>;
