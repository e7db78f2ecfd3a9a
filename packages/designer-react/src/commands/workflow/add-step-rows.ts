import type { Json } from '@hearth/expression';
import { type DefinitionDraft, isObject, type JsonObject } from '../../draft/draft.ts';
import { get, set } from '../../draft/json.ts';
import { type Command, withFile } from '../../history/edit.ts';
import { decisionsNamed } from './decisions.ts';
import { type NewStepWords, newStep } from './new-step.ts';
import { stepsOfDraft } from './steps-of-draft.ts';

/** One line of a list of steps: what the settings of the step say, and the words on its buttons. */
export interface StepRow {
  settings: { readonly [name: string]: Json };
  buttons?: readonly string[];
  /** Paths of the fields that are filled in there, must be, and are not shown. */
  rights?: { readonly [list in 'edit' | 'require' | 'hide']?: readonly string[] };
}

/** Kinds of step that people do: what a list says means the same in each. */
const withRights: ReadonlySet<string> = new Set(['userTask', 'signOff']);

/** Adds the steps of a list at the end of the flow, as one step that can be undone. A line with the title of a step that is there changes that one. */
export const addStepRows: Command<{ rows: readonly StepRow[]; words: NewStepWords }> = (draft, { rows, words }) => ({
  label: 'edit.items-added',
  params: { title: String(rows[0]?.settings.title ?? ''), count: String(rows.length) },
  draft: rows.reduce((sofar, row) => withRow(sofar, row, words), draft),
});

function withRow(draft: DefinitionDraft, row: StepRow, words: NewStepWords): DefinitionDraft {
  const known = stepsOfDraft(draft).find(({ title, type }) => title === row.settings.title && withRights.has(type));
  const step = withSaid(draft, known?.step ?? newStep(draft, 'userTask', words), row);
  const steps = get(draft.workflow, '/steps');
  const before = Array.isArray(steps) ? steps : [];
  return withFile(draft, 'workflow', (workflow) =>
    set(workflow, known?.pointer ?? '/steps', known ? step : [...before, step]),
  );
}

function withSaid(draft: DefinitionDraft, step: JsonObject, { settings, buttons, rights }: StepRow): JsonObject {
  const fields = isObject(step.fields) ? step.fields : {};
  return {
    ...step,
    ...settings,
    ...(rights && Object.keys(rights).length > 0 && { fields: { ...fields, ...(rights as JsonObject) } }),
    ...(buttons && buttons.length > 0 && { outcomes: decisionsNamed(draft, buttons) }),
  };
}
