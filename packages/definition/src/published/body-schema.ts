import type { Step } from '../blocks/index.ts';
import type { FieldRights } from '../blocks/user-task.ts';
import type { Definition } from '../definition.ts';
import type { Expression } from '../expression.ts';
import type { Field, JsonSchema } from '../form.ts';
import { fieldByPath, fieldsIn } from '../walk/fields.ts';
import { stepById } from '../walk/steps.ts';
import { objectSchema, type View } from './document-schema.ts';

/**
 * The JSON Schema of the body that completes a piece of work of a step: outcome, remark, revision and the fields that the step may
 * edit, in its scope (a row inside a forEach). Keys left out stay as they are and null clears, so none of the fields is required here;
 * what must be filled in the end is in the step's `require` and the document's own schema. Nothing for a step that nobody completes.
 */
export function bodySchema(definition: Pick<Definition, 'form' | 'workflow'>, stepId: string): JsonSchema | undefined {
  const place = stepById(definition.workflow, stepId);
  const outcomes = place && outcomesOf(place.step);
  if (!place || !outcomes) return undefined;
  const rights = 'fields' in place.step ? (place.step.fields ?? {}) : {};
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: place.step.title,
    type: 'object',
    properties: {
      outcome: {
        enum: outcomes.map(({ id }) => id),
        title: '办理结果',
        description: outcomes.map(({ id, title }) => `${id} = ${title}`).join('；'),
      },
      document: editable(definition, place.scope, rights),
      comment: { type: 'string', maxLength: 2000, title: '意见' },
      revision: { type: 'integer', minimum: 0, title: '办件版本' },
    },
    required: ['outcome', 'revision'],
    additionalProperties: false,
    ...commentRules(outcomes),
  };
}

interface Answer {
  id: string;
  title: string;
  comment?: 'required' | 'optional' | 'none';
}

/** A notice is posted, then each objection is answered. */
const noticeAnswers: Answer[] = [
  { id: 'post', title: '发布公示' },
  { id: 'dismiss', title: '异议不成立', comment: 'required' },
  { id: 'uphold', title: '异议成立', comment: 'required' },
];

/** What can be answered at a step: the outcomes of a task, the votes of a sign-off, the two ends of a notice. */
function outcomesOf(step: Step<Expression>): Answer[] | undefined {
  if (step.type === 'userTask') return step.outcomes;
  if (step.type === 'publicNotice') return noticeAnswers;
  if (step.type !== 'signOff') return undefined;
  const { approve = '同意', reject = '不同意', abstain = '弃权' } = step.votes ?? {};
  const votes = [
    { id: 'approve', title: approve },
    { id: 'reject', title: reject },
  ];
  return step.abstain ? [...votes, { id: 'abstain', title: abstain }] : votes;
}

/** Some outcomes demand a remark. */
function commentRules(outcomes: readonly Answer[]): JsonSchema {
  const demanding = outcomes.filter(({ comment }) => comment === 'required').map(({ id }) => id);
  if (demanding.length === 0) return {};
  return {
    if: { properties: { outcome: { enum: demanding } }, required: ['outcome'] },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: { required: ['comment'], properties: { comment: { minLength: 1 } } },
  };
}

function editable({ form }: Pick<Definition, 'form'>, scope: string, rights: FieldRights): JsonSchema {
  const own = scope === '' ? {} : ((fieldByPath(form.fields, scope)?.schema.items ?? {}) as JsonSchema);
  const paths = (rights.edit ?? []).map((path) => absolute(scope, path));
  const view: View = {
    includes: (field) => !field.computed && paths.some((path) => touches(path, field)),
    requires: () => false,
    clears: true,
  };
  const { rules, ...rest } = own;
  return { ...objectSchema(fieldsIn(form, scope), rest, view), title: '填写内容' };
}

const absolute = (scope: string, path: string): string => (scope === '' ? path : `${scope}.${path}`);

/** A right to a group is one to all its columns, a right to a column lets the group be sent; `*` is everything. */
function touches(path: string, field: Field): boolean {
  return (
    path.endsWith('*') || path === field.path || field.path.startsWith(`${path}.`) || path.startsWith(`${field.path}.`)
  );
}
