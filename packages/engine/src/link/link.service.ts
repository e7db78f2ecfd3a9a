import { type CaseState, linksFor } from '@hearth/kernel';
import { type CaseLinkRecord, type Db, findCase, findReadableCase, listCaseLinks } from '@hearth/storage';
import type { CaseView } from '../case/case.schema.ts';
import { summaryFor } from '../case/case-summary.ts';
import { type World, worldFor } from '../case/environment.ts';
import { type FoundCase, findCaseFor } from '../case/find-case.ts';
import { openCase } from '../case/run-command.ts';
import { stale } from '../case/stale.ts';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { openLinked } from './open-linked.ts';

/** The cases on the other sides of a case's links, and the links through which the reader may open one now. */
export async function linksOf(
  context: EngineContext,
  db: Db,
  person: SignedIn,
  { found, definition, state }: FoundCase,
  world: World,
): Promise<Pick<CaseView, 'links' | 'openable'>> {
  const records = await listCaseLinks(db, found.id);
  const links = await Promise.all(records.map((record) => shownLink(context, db, person, record, found.id)));
  const openable = linksFor(definition, state, world)
    .filter(({ link, many }) => many || !isUsed(records, found.id, link))
    .flatMap(({ link, title, task }) => {
      const offered = context.definitions.current(task)?.definition.task.title;
      return offered === undefined ? [] : [{ link, title, task, taskTitle: offered }];
    });
  return { links, openable };
}

/** Opens a case through a link by hand. Whoever may see the case it comes from and holds a post that the link names may do that. */
export async function openByHand(
  context: EngineContext,
  trx: Db,
  person: SignedIn,
  wish: { caseId: string; link: string; unit?: string; revision: number },
) {
  const one = await findCaseFor(context, trx, person, wish.caseId);
  if (wish.revision > one.found.revision) throw stale(one.found.revision);
  const { link, unit } = wish;
  const opened = await openThroughLink(context, trx, one, { link, actor: person.id, ...(unit && { unit }) });
  const found = await findReadableCase(trx, person.reader, opened.id);
  if (!found) throw new Error(`case ${opened.id} is hidden from who opened it`);
  return { case: await summaryFor(context, trx, person, found) };
}

/** Opens a case through a link of one that stands so, for an actor to whom the link is offered now; at the same unit unless another is named. */
export async function openThroughLink(
  context: EngineContext,
  trx: Db,
  { definition, state }: Pick<FoundCase, 'definition' | 'state'>,
  { link, actor, unit = state.unit }: { link: string; actor: string; unit?: string },
): Promise<CaseState> {
  const world = await worldFor(context, trx, { task: state.task, unit: state.unit, actor });
  const offer = linksFor(definition, state, world).find((each) => each.link === link);
  if (!offer) throw refuse(403, 'link-not-offered');
  if (!offer.many && isUsed(await listCaseLinks(trx, state.id), state.id, link)) {
    throw refuse(409, 'link-used', { link: offer.title });
  }
  const task = context.definitions.current(offer.task);
  if (!task) throw refuse(404, 'task-not-found', { task: offer.task });
  const { document } = offer;
  return openLinked(trx, { from: { case: state.id, link }, wait: false }, (from) =>
    openCase(context, trx, task.definition, { unit, document, from, actor }),
  );
}

const isUsed = (records: readonly CaseLinkRecord[], caseId: string, link: string): boolean =>
  records.some((record) => record.fromCase === caseId && record.link === link);

/** The other side, as far as the reader may see it: of a case that they may not see only what kind it is and how it stands. */
async function shownLink(context: EngineContext, db: Db, person: SignedIn, record: CaseLinkRecord, here: string) {
  const forth = record.fromCase === here;
  const other = await findCase(db, forth ? record.toCase : record.fromCase);
  const from = forth ? await findCase(db, here) : other;
  if (!other || !from) throw new Error(`a link of case ${here} leads nowhere`);
  const definition = await context.definitions.versionOfCase(db, other.definition);
  const source = await context.definitions.versionOfCase(db, from.definition);
  const link = source.task.links?.find(({ id }) => id === record.link);
  const seen = await findReadableCase(db, person.reader, other.id);
  return {
    link: record.link,
    title: (forth ? link?.title : link?.back) ?? record.link,
    direction: forth ? ('to' as const) : ('from' as const),
    waits: record.waits,
    task: other.task,
    taskTitle: definition.task.title,
    status: other.status as CaseView['case']['status'],
    case: seen ? { id: seen.id, number: seen.number, title: seen.title } : null,
    resultTitle: definition.workflow.results.find(({ id }) => id === other.result)?.title ?? null,
  };
}
