import { shanghaiDate } from '@hearth/china';
import { type Definition, fieldByPath } from '@hearth/definition';
import type { ClearingRule, Document } from '@hearth/kernel';
import {
  type CaseRecord,
  casesToClear,
  casesWithoutConsent,
  countToClear,
  findCase,
  type JsonObject,
  listClearings,
  listPaymentsOf,
  type Page,
} from '@hearth/storage';
import { fileIds } from '../case/case-text.ts';
import type { EngineContext } from '../context.ts';
import { entriesToClear } from './clear-entry.ts';
import { clearedDocument } from './cleared-values.ts';
import { clearingPlan } from './clearing-plan.ts';
import { type KeptVersion, keptVersions } from './retention-rule.ts';

/** Most cases that a rehearsal names. */
const NAMED = 100;
const withdrawal: ClearingRule = { by: 'withdrawal' };

/** How long what is kept, and how much is over. */
export async function retentionOf(context: EngineContext) {
  const { db, definitions, office } = context;
  const today = shanghaiDate(context.clock());
  const settings = await office.settings(db);
  const versions = Map.groupBy(await keptVersions(context, today), ({ definition }) => definition.id);
  const tasks = [];
  for (const { definition } of definitions.known()) {
    const kept = versions.get(definition.id) ?? [];
    const total = { due: 0, held: 0 };
    for (const one of kept) {
      const { due, held } = await countToClear(db, filterOf(one));
      total.due += due;
      total.held += held;
    }
    const rule = (kept.find((one) => one.definition.hash === definition.hash) ?? kept[0])?.rule ?? null;
    tasks.push({ task: { id: definition.id, name: definition.task.title }, rule, ...total });
  }
  return {
    ...{ clearByRule: settings.clearByRule, officeYears: settings.retentionYears, tasks },
    withdrawn: (await casesWithoutConsent(db, 10_000)).length,
    entries: (await entriesToClear(context, today)).length,
  };
}

const filterOf = ({ definition, endedBefore }: KeptVersion) => ({ definition: definition.hash, endedBefore });

/** A rehearsal: what would be cleared now, and what of each case would go. Nothing is changed. */
export async function dueOf(context: EngineContext) {
  const { db } = context;
  const found: { id: string; rule: ClearingRule }[] = [];
  for (const id of await casesWithoutConsent(db, NAMED + 1)) found.push({ id, rule: withdrawal });
  for (const version of await keptVersions(context, shanghaiDate(context.clock()))) {
    if (found.length > NAMED) break;
    const ids = await casesToClear(db, filterOf(version), NAMED + 1 - found.length);
    found.push(...ids.filter((id) => !found.some((one) => one.id === id)).map((id) => ({ id, rule: version.rule })));
  }
  const items = [];
  for (const { id, rule } of found.slice(0, NAMED)) {
    const record = await findCase(db, id);
    if (record) items.push(await dueItem(context, record, rule));
  }
  return { items, more: found.length > NAMED };
}

async function dueItem(context: EngineContext, record: CaseRecord, rule: ClearingRule) {
  const { db, definitions, office, tokens } = context;
  const definition = await definitions.versionOfCase(db, record.definition);
  const plan = clearingPlan(definition, await definitions.versions(db, record.task));
  const taken = new Set<string>();
  const { fields } = definition.form;
  clearedDocument({ fields, plan, tokens, taken }, record.document as Document);
  const org = await office.org(db, shanghaiDate(context.clock()));
  return {
    case: {
      ...{ id: record.id, number: record.number, taskTitle: definition.task.title },
      unit: { id: record.unitId, name: org.unitName(record.unitId) },
    },
    ...{ endedAt: record.endedAt ?? '', rule, fields: titlesOf(definition, taken) },
    files: fileIds(definition, record.document as Document).length,
    payments: (await listPaymentsOf(db, record.id)).length,
  };
}

/** Titles of fields, each once; a field in a group behind the title of the group. */
export function titlesOf({ form }: Definition, paths: Iterable<string>): string[] {
  const titles = [...paths].map((path) => {
    const keys = path.split('.');
    return keys.map((key, at) => fieldByPath(form.fields, keys.slice(0, at + 1).join('.'))?.title ?? key).join(' › ');
  });
  return [...new Set(titles)];
}

/** What was cleared, the newest first. */
export async function clearingsOf(context: EngineContext, page: Page) {
  const { db, definitions, office } = context;
  const org = await office.org(db, shanghaiDate(context.clock()));
  const { items, total } = await listClearings(db, page);
  return {
    items: items.map(({ seq, kind, at, actor, subject, rule, counts }) => ({
      ...{
        seq,
        kind,
        at,
        subject,
        rule: { by: rule.by, ...(rule.years !== undefined && { years: rule.years }) } as ClearingRule,
      },
      actor: actor === null ? null : { id: actor, name: org.personName(actor) },
      ...{ endedAt: textOf(rule, 'endedAt'), number: textOf(rule, 'number') },
      title:
        definitions.current(String(rule.task))?.definition.task.title ??
        definitions.register(String(rule.task))?.register.title ??
        String(rule.task),
      unit: { id: String(rule.unit), name: org.unitName(String(rule.unit)) },
      ...{ fields: Number(counts.fields), files: Number(counts.files), payments: Number(counts.payments) },
    })),
    ...{ total, ...page },
  };
}

const textOf = (rule: JsonObject, key: string): string | null => {
  const value = rule[key];
  return typeof value === 'string' ? value : null;
};
