import type { Problem } from '@hearth/expression';
import { standingProblems } from '../authority.ts';
import { callEmergency, emergencyProblems } from '../emergency.ts';
import { problem } from '../problem.ts';
import type { CommandOf, Run } from '../run.ts';

/** Skips to a later step for a reason that is given, and owes what was skipped. */
export function emergency(run: Run, command: CommandOf<'emergency'>): Problem[] {
  const standing = standingProblems(run.state);
  if (standing.length > 0) return standing;
  const known = run.index.definition.workflow.emergencies ?? [];
  const wanted = known.find(({ id }) => id === command.emergency);
  if (!wanted)
    return [problem('unknown-emergency', { emergency: command.emergency, offered: known.map(({ title }) => title) })];
  const reason = command.reason.trim();
  const problems = emergencyProblems(run, wanted);
  if (reason === '') problems.push(problem('reason-required', { interrupt: wanted.title }));
  if (problems.length === 0) callEmergency(run, wanted, reason);
  return problems;
}
