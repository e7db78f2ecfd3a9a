import type { Definition } from '@hearth/definition';
import type { Problem } from '@hearth/expression';
import { blocks } from './blocks/index.ts';
import type { CaseState } from './case-state.ts';
import type { Command } from './command.ts';
import { commands } from './commands/index.ts';
import { indexOf } from './definition-index.ts';
import type { Environment } from './environment.ts';
import type { CaseEvent } from './event.ts';
import { settleFlow } from './flow.ts';
import { problem } from './problem.ts';
import { Run } from './run.ts';

/** The facts that follow from a command and the case after them, or every reason why it is refused. */
export type Decision = { ok: true; events: CaseEvent[]; state: CaseState } | { ok: false; problems: Problem[] };

/**
 * What a command means for a case: a pure function of the definition, the case, the command and the world. No command but `open` takes a
 * missing case. A command that is accepted may have no events (a timer that fired before, a claim of one's own).
 */
export function decide(
  definition: Definition,
  state: CaseState | undefined,
  command: Command,
  env: Environment,
): Decision {
  if ((command.type === 'open') === (state !== undefined))
    throw new Error(`${command.type} does not fit the case as it is`);
  if (state?.cleared) return { ok: false, problems: [problem('case-cleared')] };
  const run = new Run(indexOf(definition), blocks, state, env);
  const handle = commands[command.type] as (run: Run, command: Command) => Problem[];
  const problems = handle(run, command);
  if (problems.length > 0) return { ok: false, problems };
  settleFlow(run);
  return { ok: true, events: run.events, state: run.state };
}
