import { checkTemplate, type Template } from '@hearth/figures';
import { insertReportTemplate, type Json, listReportTemplates } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';

/** The templates as they are now: those of the folder, each in the version that was saved here last, and those that were made here. */
export async function templatesOf({ db, reports }: EngineContext): Promise<Template[]> {
  const saved = new Map((await listReportTemplates(db)).map(({ id, source }) => [id, source as unknown as Template]));
  const known = reports.map((template) => saved.get(template.id) ?? template);
  return [...known, ...[...saved.values()].filter(({ id }) => !reports.some((one) => one.id === id))];
}

export async function templateOf(context: EngineContext, id: string): Promise<Template> {
  const found = (await templatesOf(context)).find((template) => template.id === id);
  if (!found) throw refuse(404, 'report-not-found', { report: id });
  return found;
}

/** The versions of a template that were saved here, the newest first. */
export const templateVersions = async ({ db }: EngineContext, id: string) =>
  (await listReportTemplates(db, id)).map(({ version, savedBy, savedAt, source }) => ({
    ...{ version, savedBy, savedAt },
    template: source as unknown as Template,
  }));

/** Saves a template as its newest version; problems point into it. */
export async function saveTemplate(
  context: EngineContext,
  person: SignedIn,
  id: string,
  wanted: unknown,
): Promise<number> {
  if (!person.admin) throw refuse(403, 'not-administrator', {});
  const template = readTemplate({ ...(wanted as object), id });
  const one = { id, source: template as unknown as Json, savedBy: person.name, savedAt: context.clock() };
  return insertReportTemplate(context.db, one);
}

/** A template as somebody sends it, or what is wrong with it. */
export function readTemplate(wanted: unknown): Template {
  const { template, problems } = checkTemplate(JSON.stringify(wanted));
  if (template) return template;
  throw new Refusal(
    422,
    problems.map((one) => ({ ...one, path: `/template${one.path}` })),
  );
}
