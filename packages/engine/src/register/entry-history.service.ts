import { fieldByPath } from '@hearth/definition';
import type { Json, Locale } from '@hearth/expression';
import { findReadableCase, listRegisterEvents } from '@hearth/storage';
import { visibleValue } from '../access/mask-document.ts';
import type { EngineContext } from '../context.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { findFor, sightOf } from './register.service.ts';

const titles: Record<string, Record<Locale, string>> = {
  'entry-added': { 'zh-CN': '登记', en: 'Added' },
  'entry-changed': { 'zh-CN': '变更', en: 'Changed' },
  'entry-closed': { 'zh-CN': '注销', en: 'Closed' },
  'entry-reopened': { 'zh-CN': '恢复', en: 'Reopened' },
  'entry-cleared': { 'zh-CN': '保存期满，清除个人信息', en: 'Cleared: the time for which it is kept is over' },
  'entry-merged': { 'zh-CN': '并入另一条记录', en: 'Merged into another entry' },
};

interface EventBody {
  on?: string;
  reason?: string;
  case?: string;
  step?: string;
  changes?: { path: string; from?: Json; to?: Json }[];
}

/** What happened to an entry, oldest first, through which case and step, as far as the reader may see it. */
export async function entryHistoryOf(
  context: EngineContext,
  person: SignedIn,
  register: string,
  id: string,
  locale: Locale,
) {
  const { db, office } = context;
  const { definition, entry } = await findFor(context, db, person, register, id);
  const org = await office.org(db, person.reader.day);
  const events = await listRegisterEvents(db, id);
  return Promise.all(
    events.map(async ({ seq, at, actor, type, body }) => {
      const { on, reason, case: caseId, step, changes } = body as EventBody;
      const through = caseId === undefined ? undefined : await findReadableCase(db, person.reader, caseId);
      const day = on === undefined ? '' : locale === 'en' ? `, as of ${on}` : `（自 ${on} 起）`;
      const by = step === undefined ? '' : locale === 'en' ? ` by “${step}”` : `：${step}`;
      return {
        ...{ seq, at, type, title: `${titles[type]?.[locale] ?? type}${by}${day}` },
        actor: actor === null ? null : { id: actor, name: org.personName(actor) },
        ...(reason ? { comment: reason } : {}),
        ...(through ? { case: { id: through.id, number: through.number } } : {}),
        ...(changes ? { changes: changes.flatMap((change) => shownChange(change)) } : {}),
      };
    }),
  );

  function shownChange({ path, from, to }: { path: string; from?: Json; to?: Json }) {
    const field = fieldByPath(definition.form.fields, path);
    if (!field) return [];
    const seen = (value: Json) => visibleValue(field, value, sightOf(entry));
    const sides = {
      ...(from === undefined ? {} : { from: seen(from) }),
      ...(to === undefined ? {} : { to: seen(to) }),
    };
    return [{ path, title: field.title, ...sides }];
  }
}
