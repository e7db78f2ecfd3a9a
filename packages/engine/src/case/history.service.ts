import { shanghaiDate } from '@hearth/china';
import { allFields, type Definition, type Field } from '@hearth/definition';
import type { Json, Locale } from '@hearth/expression';
import { type CaseFact, type Change, covers, fieldPath } from '@hearth/kernel';
import { type EventRecord, listEvents } from '@hearth/storage';
import { auditPaths } from '../access/audit-reading.ts';
import { isMaskedAt, type Sight, sensitivePathsAt, visibleValue } from '../access/mask-document.ts';
import { sightOn } from '../access/sight.ts';
import type { EngineContext } from '../context.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import type { SignedIn } from '../session/signed-in.ts';
import type { HistoryItem } from './case.schema.ts';
import { eventOf } from './event-of.ts';
import { findCaseFor } from './find-case.ts';
import { sentenceOf, type Told } from './history-sentence.ts';

/** What happened in a case, oldest first, as sentences; moves of the machinery (steps, timers) are left out. */
export async function historyOf(
  context: EngineContext,
  person: SignedIn,
  id: string,
  locale: Locale,
): Promise<HistoryItem[]> {
  const one = await findCaseFor(context, context.db, person, id);
  const org = await context.office.org(context.db, shanghaiDate(context.clock()));
  const sight = await sightOn(context.db, person, one);
  const registerTitle = (register: string) => context.definitions.register(register)?.register.title ?? register;
  const told: Told = { definition: one.definition, state: one.state, org, registerTitle, locale };
  const items: HistoryItem[] = [];
  for (const record of await listEvents(context.db, id)) {
    const item = historyItem(record, told, sight);
    if (item) items.push(item);
  }
  const paths = sight.sensitive ? sensitiveIn(items, one.definition) : [];
  await auditPaths(context, person.id, [{ caseId: id, paths }]);
  return items;
}

/** Paths of the sensitive values that these changes tell. */
function sensitiveIn(items: readonly HistoryItem[], { form }: Definition): string[] {
  const sides = items.flatMap(({ changes = [] }) =>
    changes.flatMap(({ path, from, to }) => [[path, from] as const, [path, to] as const]),
  );
  const paths = sides.flatMap(([path, value]) =>
    value === undefined ? [] : sensitivePathsAt(form.fields, fieldPath(path), value as Json),
  );
  return [...new Set(paths)];
}

function historyItem(record: EventRecord, told: Told, sight: Sight): HistoryItem | undefined {
  const event = eventOf(record);
  const title = sentenceOf(event, told);
  if (title === undefined) return undefined;
  const { seq, at, actor, type } = record;
  const comment = commentOf(event) || undefined;
  const changes =
    event.type === 'document-changed' || event.type === 'document-corrected'
      ? changesOf(event.changes, told.definition, sight)
      : undefined;
  return {
    ...{ seq, at, type, title, actor: actor === null ? null : nameOf(told.org, actor) },
    ...(event.for === undefined ? {} : { for: nameOf(told.org, event.for) }),
    ...(comment === undefined ? {} : { comment }),
    ...(changes ? { changes } : {}),
  };
}

const nameOf = (org: OrgSnapshot, id: string) => ({ id, name: org.personName(id) });

function commentOf(event: CaseFact): string | undefined {
  if ('comment' in event) return event.comment;
  if ('reason' in event && event.type !== 'step-cancelled') return event.reason;
  if ('note' in event) return event.note;
  if ('question' in event) return event.question;
  return 'text' in event ? event.text : undefined;
}

/** The values that changed, as far as the reader may see them. */
function changesOf(changes: readonly Change[], { form }: Definition, sight: Sight): HistoryItem['changes'] {
  const fields = new Map(allFields(form.fields).map((field) => [field.path, field]));
  return changes.flatMap(({ path, from, to }) => {
    const plain = fieldPath(path);
    const field = fields.get(plain);
    if (!field || covers(sight.hidden, plain)) return [];
    // Inside of something sensitive not even the type of a value is told.
    const around = plain.split('.').slice(0, -1).join('.');
    if (isMaskedAt(form.fields, around, sight)) return [{ path: plain, title: titleOf(fields, plain) }];
    const sides = { ...side('from', field, path, from, sight), ...side('to', field, path, to, sight) };
    return [{ path, title: titleOf(fields, plain), ...sides }];
  });
}

function side(name: 'from' | 'to', field: Field, path: string, value: Json | undefined, sight: Sight) {
  if (value === undefined) return {};
  // `组[行]` stands for one whole row, `组[]` for the order of the rows, which tells nothing of their values.
  if (path.endsWith('[]')) return { [name]: value };
  const shown = path.endsWith(']') ? visibleValue(field, [value], sight) : visibleValue(field, value, sight);
  return { [name]: shown };
}

/** 家庭成员 › 姓名 */
function titleOf(fields: ReadonlyMap<string, Field>, path: string): string {
  const keys = path.split('.');
  return keys.map((key, at) => fields.get(keys.slice(0, at + 1).join('.'))?.title ?? key).join(' › ');
}
