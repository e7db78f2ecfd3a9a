import { type BoardFilter, doneBoardItems, openBoardItems, postLoads, unitLoads } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { clockState } from '../jobs/clock-watch.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { waitingBySteps } from './waiting.ts';

/** Waiting times are those of the work done in the last 90 days, of the latest pieces at most. */
const periodDays = 90;
const mostDone = 5000;
const mostOpen = 20_000;

/** What is under way, where it waits and for whom, of what the reader may see. */
export async function boardFor(context: EngineContext, { reader }: SignedIn, filter: BoardFilter) {
  const { db } = context;
  const now = context.clock();
  const org = await context.office.org(db, reader.day);
  const since = new Date(Date.parse(now) - periodDays * 86_400_000).toISOString();
  const open = await openBoardItems(db, reader, filter, mostOpen);
  const done = await doneBoardItems(db, reader, filter, since, mostDone);
  const units = await unitLoads(db, reader, filter);
  const posts = await postLoads(db, reader, filter);
  const named = (id: string) => ({ id, name: org.unitName(id) });
  return {
    now,
    since,
    clockBehind: (await clockState(db, now)).behind,
    units: units
      .map(({ unitId, ...load }) => ({ unit: named(unitId), ...load }))
      .sort((a, b) => b.overdue - a.overdue || b.open - a.open || (a.unit.id < b.unit.id ? -1 : 1)),
    steps: waitingBySteps(open, done, now).map((step) => ({ ...step, taskTitle: taskTitle(context, step.task) })),
    posts: posts
      .map(({ post, unitId, ...load }) => {
        const holders = org.holders(post, unitId).map((id) => ({ id, name: org.personName(id) }));
        return { post, title: context.definitions.postTitle(post), unit: named(unitId), holders, ...load };
      })
      .sort((a, b) => b.open - a.open || (a.post < b.post ? -1 : 1)),
  };
}

const taskTitle = ({ definitions }: EngineContext, task: string): string =>
  definitions.known().find(({ definition }) => definition.id === task)?.definition.task.title ?? task;
