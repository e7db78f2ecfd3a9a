import type { Problem } from '@hearth/expression';
import type { Command } from '../command.ts';
import type { CommandOf, Run } from '../run.ts';
import { claim, release } from './claim.ts';
import { complete, sign } from './complete.ts';
import { correct } from './correct.ts';
import { effectDone, linkedEnded } from './effect.ts';
import { emergency } from './emergency.ts';
import { fire } from './fire.ts';
import { addSigner, delegate, handBack, transfer } from './hand-over.ts';
import { interrupt, resume } from './interrupt.ts';
import { object } from './object.ts';
import { open } from './open.ts';
import { reply } from './reply.ts';

/** What each command does with a case; it returns why it is refused, and then nothing that it emitted counts. */
export const commands: { [T in Command['type']]: (run: Run, command: CommandOf<T>) => Problem[] } = {
  open,
  complete,
  claim,
  release,
  object,
  reply,
  interrupt,
  resume,
  emergency,
  fire,
  transfer,
  delegate,
  'hand-back': handBack,
  'add-signer': addSigner,
  sign,
  correct,
  'effect-done': effectDone,
  'linked-ended': linkedEnded,
};
