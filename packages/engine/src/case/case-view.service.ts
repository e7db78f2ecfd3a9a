import {
  type CaseState,
  interruptsFor,
  mayCorrect,
  mayObject,
  mayResume,
  type ProgressLine,
  progressOf,
} from '@hearth/kernel';
import { campaignOfCase, findReadableCase, isForReader, listOpenItemsOfCase } from '@hearth/storage';
import { auditReading } from '../access/audit-reading.ts';
import { hiddenPaths, maskedPaths, visibleDocument } from '../access/mask-document.ts';
import { sightOn } from '../access/sight.ts';
import type { EngineContext } from '../context.ts';
import { linksOf } from '../link/link.service.ts';
import { printableOf } from '../paper/papers-of.ts';
import { consentsOf } from '../privacy/consent.service.ts';
import { titlesOf } from '../retention/retention.service.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { itemSummaryOf } from '../work-item/work-item-summary.ts';
import type { CaseView, ProgressItem } from './case.schema.ts';
import { masked } from './case-state-record.ts';
import { rowTitleSeen, summaryFor } from './case-summary.ts';
import { emergencyView } from './emergency-view.ts';
import { envOf, type World, worldFor } from './environment.ts';
import { type FoundCase, findCaseFor } from './find-case.ts';
import { sameCases } from './same-cases.ts';

/** Everything that the page of a case shows to this person. Reading sensitive values is put on record. */
export async function viewCase(context: EngineContext, person: SignedIn, id: string): Promise<CaseView> {
  const { db } = context;
  const one = await findCaseFor(context, db, person, id);
  const { found, definition, state } = one;
  const world = await worldFor(context, db, { task: found.task, unit: found.unitId, actor: person.id });
  const sight = await sightOn(db, person, one);
  await auditReading(context, { personId: person.id, caseId: id, definition, document: found.document, sight });
  const consents = await consentsOf(db, one, world.org);
  const open = await listOpenItemsOfCase(db, person.reader, id);
  const running = state.status !== 'ended' && state.status !== 'suspended';
  return {
    case: await summaryFor(context, db, person, found),
    document: visibleDocument(definition.form.fields, found.document, sight),
    masked: maskedPaths(definition.form.fields, sight),
    hidden: hiddenPaths(definition.form.fields, sight),
    version: found.definition,
    progress: progressOf(definition, sight.sensitive ? state : masked(definition, state), world).map((line) =>
      progressItem(line, world),
    ),
    workItems: await Promise.all(
      open.map(async (item) => ({
        ...itemSummaryOf({ ...item, rowTitle: rowTitleSeen(found, definition, item, sight) }, definition),
        mine: await isForReader(db, person.reader, id, item.itemId),
      })),
    ),
    interrupts: interruptsFor(definition, state, world).map((each) => ({
      id: each.id,
      title: each.title,
      reason: each.reason ?? false,
    })),
    ...emergencyView(definition, state, world),
    ...(await linksOf(context, db, person, one, world)),
    same: await sameFor(context, person, one, world),
    campaign: (await campaignOfCase(db, id)) ?? null,
    papers: await printableOf(context, one, world),
    consents,
    canWithdraw:
      (found.seesWhole || person.admin) && !state.cleared && consents.some(({ withdrawn }) => withdrawn === null),
    cleared: clearedOf(one),
    canCorrect: mayCorrect(definition, state, world),
    canResume: !running && state.status === 'suspended' && mayResume(definition, state, world),
    notices: noticesOf(state, (instance) => mayObject(definition, state, instance, world)),
  };
}

/** Other cases about the same. Number and unit are named to everybody who may see this one: they say nothing about a person. */
async function sameFor(
  { db }: EngineContext,
  { reader }: SignedIn,
  { definition, state }: FoundCase,
  world: World,
): Promise<CaseView['same']> {
  const found = await sameCases(db, definition, state, envOf(definition, world));
  return Promise.all(
    found.map(async ({ caseId, number, unitId, unique: { message, level = 'error' } }) => ({
      ...{ message, level, number, unit: world.org.unitName(unitId) },
      case: (await findReadableCase(db, reader, caseId)) ? caseId : null,
    })),
  );
}

/** A line of the way with names in place of ids. */
function progressItem({ instance: _, branch: __, votes, by, ...line }: ProgressLine, { org }: World): ProgressItem {
  const named = (id: string | undefined) => (id === undefined ? {} : { by: org.personName(id) });
  return {
    ...line,
    ...named(by),
    ...(votes && { votes: votes.map(({ vote = null, by: voter, ...cast }) => ({ ...cast, vote, ...named(voter) })) }),
  };
}

/** Since when and by which rule values are gone. */
function clearedOf({ definition, state: { cleared } }: FoundCase): CaseView['cleared'] {
  if (!cleared) return null;
  const { at, rule, fields } = cleared;
  return { at, by: rule.by, years: rule.years ?? null, fields: titlesOf(definition, fields) };
}

/** The notices that were posted in the case, with the objections to them. */
function noticesOf(state: CaseState, canObject: (instance: string) => boolean): CaseView['notices'] {
  return Object.values(state.steps).flatMap(({ id, step, data }) => {
    if (typeof data?.postedAt !== 'string') return [];
    const { postedAt, until, extract = null, objections = [] } = data;
    return [
      {
        ...{ instance: id, step, postedAt, until: String(until ?? ''), extract },
        objections: objections as Record<string, unknown>[],
        canObject: canObject(id),
      },
    ];
  });
}
