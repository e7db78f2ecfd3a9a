import { chineseDate, shanghaiDate } from '@hearth/china';
import {
  type DocumentProblem,
  fillWordTemplate,
  type TemplatePlaceholder,
  type TemplateValues,
  templatePlaceholders,
} from '@hearth/documents';
import {
  deleteWordTemplate,
  insertWordTemplate,
  listWordTemplates,
  type WordTemplateRecord,
  wordTemplateContent,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import { sourcesOf, type WrittenReport } from '../report/report.service.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { namesNear } from './names-near.ts';
import { reportPlaceholders, reportValues } from './report-values.ts';
import { caseFacts, formPlaceholders } from './word-values.ts';

/** What a template is for: the cases of a task, or the reports of a template. */
export type TemplateUse = `case:${string}` | `report:${string}`;

/** Every name that a template of this use may hold. */
export function placeholdersOf({ definitions }: EngineContext, use: string): string[] {
  const [kind, id = ''] = [use.slice(0, use.indexOf(':')), use.slice(use.indexOf(':') + 1)];
  if (kind === 'report')
    return reportPlaceholders([...definitions.known().map((one) => one.definition), ...definitions.registers]);
  const found = definitions.known().find(({ definition }) => definition.id === id);
  if (kind !== 'case' || !found) throw refuse(404, 'word-template-not-found');
  return [...new Set([...caseFacts, ...formPlaceholders(found.definition.form.fields)])];
}

export const wordTemplates = ({ db }: EngineContext, use: string): Promise<WordTemplateRecord[]> =>
  listWordTemplates(db, use);

/** Keeps a Word file as a template; each placeholder that nobody knows is named with its place and the names nearest to it. */
export async function keepWordTemplate(
  context: EngineContext,
  person: SignedIn,
  { use, title, bytes }: { use: string; title: string; bytes: Buffer },
): Promise<WordTemplateRecord> {
  if (!person.admin) throw refuse(403, 'not-administrator', {});
  const known = placeholdersOf(context, use);
  const { placeholders, problems } = templatePlaceholders(bytes);
  const found = [...problems, ...unknownIn(placeholders, known)];
  if (found.length > 0) throw new Refusal(422, found);
  const one = { id: context.newId(), usedFor: use, title, savedBy: person.name, savedAt: context.clock() };
  await insertWordTemplate(context.db, { ...one, content: bytes });
  return one;
}

export async function dropWordTemplate({ db }: EngineContext, person: SignedIn, id: string): Promise<void> {
  if (!person.admin) throw refuse(403, 'not-administrator', {});
  if (!(await deleteWordTemplate(db, id))) throw refuse(404, 'word-template-not-found');
}

/** The filled template. A placeholder whose field or figure has gone since it was uploaded is named, and nothing is printed. */
export async function filledTemplate(
  { db }: EngineContext,
  use: TemplateUse,
  id: string,
  valuesFor: (names: string[]) => Promise<{ known: readonly string[]; values: TemplateValues }>,
  mark?: string,
): Promise<Buffer> {
  const content = await wordTemplateContent(db, use, id);
  if (!content) throw refuse(404, 'word-template-not-found');
  const { placeholders } = templatePlaceholders(content);
  const { known, values } = await valuesFor(placeholders.map(({ name }) => name));
  const unknown = unknownIn(placeholders, known);
  if (unknown.length > 0) throw new Refusal(422, unknown);
  const filled = await fillWordTemplate(content, values, mark);
  if (!filled) throw refuse(404, 'word-template-not-found');
  return filled;
}

/** A report in a template of the office's own. */
export function reportInTemplate(
  context: EngineContext,
  written: WrittenReport,
  id: string,
  mark?: string,
): Promise<Buffer> {
  const { report, prove, value } = written;
  const use: TemplateUse = `report:${report.template}`;
  return filledTemplate(
    context,
    use,
    id,
    async (names) => {
      const asked = [];
      for (const source of sourcesOf(context)) {
        const taskTitle = 'task' in source ? source.task.title : source.register.title;
        for (const figure of source.figures.filter(({ title }) => names.includes(`${taskTitle}.${title}`))) {
          asked.push({ taskTitle, title: figure.title, value: await value(source, figure) });
        }
      }
      const today = shanghaiDate(context.clock());
      const evidence = names.some((name) => name.startsWith('数据来源.')) ? await prove() : {};
      return { known: placeholdersOf(context, use), values: reportValues(report, evidence, asked, today) };
    },
    mark,
  );
}

/** The facts of a case as texts. */
export function factValues(
  { number, title, unit, result, submittedAt, endedAt }: CaseFacts,
  { clock }: EngineContext,
): Record<(typeof caseFacts)[number], string> {
  const day = (instant: string | undefined) => (instant === undefined ? '' : chineseDate(shanghaiDate(instant)));
  return {
    ...{ 编号: number ?? '', 事项: title, 单位: unit, 办理结果: result ?? '' },
    ...{ 登记日期: day(submittedAt), 办结日期: day(endedAt), 打印日期: day(clock()) },
  };
}

interface CaseFacts {
  number: string | null;
  title: string;
  unit: string;
  result?: string | undefined;
  submittedAt?: string | undefined;
  endedAt?: string | undefined;
}

function unknownIn(placeholders: readonly TemplatePlaceholder[], known: readonly string[]): DocumentProblem[] {
  return placeholders
    .filter(({ name }) => !known.includes(name))
    .map(({ name, around, inMargin }) => ({
      code: inMargin ? 'template-placeholder-margin' : 'template-placeholder',
      path: '',
      params: { name, around, near: namesNear(name, known).join('、') },
    }));
}
