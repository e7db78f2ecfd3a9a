import { endOfDay, isDate, startOfDay } from '@hearth/china';
import { type Definition, fieldByPath } from '@hearth/definition';
import { type AuditRecord, findCase, type Page, searchAudit } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { problem } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';

export interface ReadingWish {
  person?: string;
  case?: string;
  action?: 'read-sensitive' | 'export';
  /** Days in Shanghai, both included. */
  from?: string;
  to?: string;
}

/** Who read sensitive values whole and who took data out, the newest first; of what was read its fields, never its values. */
export async function readingsOf(context: EngineContext, wish: ReadingWish, page: Page) {
  const { db, clock, office } = context;
  const filter = {
    ...{ personId: wish.person, caseId: wish.case, action: wish.action },
    from: wish.from === undefined ? undefined : startOfDay(dayOf(wish.from, 'from')),
    before: wish.to === undefined ? undefined : endOfDay(dayOf(wish.to, 'to')),
  };
  const { items, total } = await searchAudit(db, filter, page);
  const org = await office.org(db, clock().slice(0, 10));
  const shown = await Promise.all(
    items.map(async (one) => {
      const found = one.caseId === null ? undefined : await findCase(db, one.caseId);
      const definition = found && (await context.definitions.versionOfCase(db, found.definition));
      return {
        ...{ id: one.id, at: one.at, action: one.action, detail: one.detail },
        person: { id: one.personId, name: org.personName(one.personId) },
        case:
          found && definition
            ? {
                ...{ id: found.id, number: found.number, taskTitle: definition.task.title },
                unit: { id: found.unitId, name: org.unitName(found.unitId) },
              }
            : null,
        fields: fieldsRead(one, definition),
      };
    }),
  );
  return { items: shown, total, ...page };
}

function fieldsRead({ detail }: AuditRecord, definition: Definition | undefined): string[] {
  const paths = Array.isArray(detail.paths) ? detail.paths.map(String) : [];
  return paths.map((path) => (definition && fieldByPath(definition.form.fields, path)?.title) ?? path);
}

export function dayOf(text: string, name: string): string {
  if (!isDate(text)) throw new Refusal(400, [problem('request-wrong-value', { name }, `/${name}`)]);
  return text;
}
