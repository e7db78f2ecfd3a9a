import { type CaseState, type Document, offersOf, type WorkItem } from '@hearth/kernel';
import type { Done } from './desk.ts';
import { draw, drawStory } from './draw/draw.ts';
import { type Drawing, withNames } from './draw/drawing.ts';
import type { Choice, StepHabit } from './recipe.ts';
import { drawingAt, type Plot } from './stage.ts';

/** Somebody whose work it is does it by the habit: one of the choices that fit, filled in. */
export async function doWork(plot: Plot, state: CaseState, item: WorkItem, habit: StepHabit): Promise<Done> {
  const actor = actorFor(plot, item);
  const plain = drawingAt(plot, state, item);
  const choice = chooseFrom(habit.choices, plot, state, item, plain);
  if (!actor || !choice) return { refused: [actor ? 'no choice fits' : 'nobody may do it'] };
  const { outcome, set, comment } = choice;
  const drawing = await namesForChoice(plot, choice, actor, plain);
  const changes = set ? { changes: draw(set, drawing) as Document } : {};
  const remark = comment === undefined ? {} : { comment: String(draw(comment, drawing)) };
  return plot.stage.desk.run(state.id, { type: 'complete', item: item.id, outcome, ...changes, ...remark }, actor);
}

export function actorFor({ stage, random }: Plot, { assignee, claimedBy }: WorkItem): string | undefined {
  if (claimedBy !== undefined) return claimedBy;
  if (assignee.person !== undefined) return assignee.person;
  const holders = (assignee.posts ?? []).flatMap(({ post, unit }) => stage.holders(post, unit));
  const allowed = [...new Set(holders)].filter((person) => !assignee.exclude.includes(person));
  return allowed.length > 0 ? random.pick(allowed) : undefined;
}

/** A choice whose outcome is offered now and whose condition holds, by weight. */
function chooseFrom(
  choices: readonly Choice[],
  { definition, random }: Plot,
  state: CaseState,
  item: WorkItem,
  drawing: Drawing,
): Choice | undefined {
  const offered = new Set(offersOf(definition, state, item.id)?.outcomes.map(({ id }) => id));
  const fitting = choices.filter(
    ({ outcome, when }) => offered.has(outcome) && (when === undefined || draw(`{{${when}}}`, drawing) === true),
  );
  if (fitting.length === 0) return undefined;
  return random.weighted(fitting.map((choice) => [choice.weight ?? 1, choice] as const));
}

async function namesForChoice({ stage }: Plot, choice: Choice, actor: string, plain: Drawing): Promise<Drawing> {
  const drawing = withNames(plain, drawStory(choice.let ?? {}, plain));
  if (!choice.upload) return drawing;
  const { as, name, rows } = choice.upload;
  return withNames(drawing, { [as]: await stage.desk.attach(actor, name, draw(rows, drawing) as string[][]) });
}
