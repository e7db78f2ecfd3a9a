import { expressionsIn, type Step, scopeInside, stepsOf } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { type DefinitionDraft, isObject, type JsonObject, type Place } from './draft.ts';
import { type DraftField, fieldsOf, ownerOf, withInner } from './fields.ts';
import { below, get } from './json.ts';

/** A text of the draft that names fields. */
export interface Reference extends Place {
  /** `expression`: a formula; `path`: the dotted path of one field; `key`: a property whose name is a field beside. */
  readonly kind: 'expression' | 'path' | 'key';
  readonly text: string;
  /** Dotted path of the group or section from which names are read; `''` = the form. */
  readonly scope: string;
}

/** Every place of the draft that names fields of its own form, half-made ones too. */
export function referencesIn(draft: DefinitionDraft): Reference[] {
  return [...inForm(draft.form), ...inTask(draft.task), ...inWorkflow(draft.workflow), ...inFigures(draft.figures)];
}

const expressionsOutside = ['visibleWhen', 'requiredWhen', 'computed', 'prefill'];

function inForm(form: JsonObject): Reference[] {
  const at = (kind: Reference['kind'], scope: string) => found('form', form, kind, scope);
  const ofField = (field: DraftField): Reference[] => {
    const outside = ownerOf(field.path);
    const own = objectAt(form, field.pointer);
    const said = (key: string, scope: string): Reference[] => {
      const text = own[key];
      if (typeof text !== 'string') return [];
      return [{ file: 'form', pointer: below(field.pointer, key), kind: 'expression', text, scope }];
    };
    return [
      ...expressionsOutside.flatMap((key) => said(key, outside)),
      ...said('rowTitle', field.path),
      ...Object.keys(isObject(own.fill) ? own.fill : {}).map(
        (key): Reference => ({
          file: 'form',
          pointer: below(field.pointer, 'fill', key),
          kind: 'key',
          text: key,
          scope: outside,
        }),
      ),
      ...(field.fields ? ofObject(objectPointer(form, field), field.path) : []),
    ];
  };
  const ofObject = (pointer: string, scope: string): Reference[] => [
    ...at('path', scope)(below(pointer, 'required'), '*'),
    ...at('expression', scope)(below(pointer, 'rules'), '*', 'assert'),
    ...at('path', scope)(below(pointer, 'rules'), '*', 'at', '*'),
  ];
  return [
    ...ofObject('/schema', ''),
    ...withInner(fieldsOf(form)).flatMap(ofField),
    ...at('path', '')('/layout/pages', '*', 'sections', '*', 'fields', '*'),
  ];
}

const objectPointer = (form: JsonObject, field: DraftField): string =>
  isObject(get(form, below(field.pointer, 'items'))) ? below(field.pointer, 'items') : field.pointer;

function inTask(task: JsonObject): Reference[] {
  const paths = found('task', task, 'path', '');
  const expressions = found('task', task, 'expression', '');
  return [
    ...expressions('/caseTitle'),
    ...paths('/list', '*'),
    ...expressions('/entryTitle'),
    ...paths('/identifiers', '*', '*'),
    ...paths('/search', '*'),
    ...paths('/dated', '*'),
    ...paths('/countsAt'),
    ...expressions('/links', '*', 'set', '*', 'to'),
    ...expressions('/links', '*', 'when'),
    ...paths('/schedules', '*', 'set', '*', 'field'),
    ...whoFields('task', task, '/readers', '*'),
    ...whoFields('task', task, '/correct', '*'),
    ...['when', 'to', 'signature'].flatMap((key) => expressions('/papers', '*', key)),
    ...expressions('/papers', '*', 'body', '*', 'text'),
    ...paths('/papers', '*', 'body', '*', 'fields', '*'),
    ...paths('/papers', '*', 'body', '*', 'rows'),
    ...listAt(task, '/papers').flatMap((paper, p) =>
      listAt(paper, '/body').flatMap((part, b) =>
        found('task', task, 'path', String(get(part, '/rows') ?? ''))(below('/papers', p, 'body', b, 'columns'), '*'),
      ),
    ),
    ...listAt(task, '/unique').flatMap((unique, at) => {
      const inRows = found('task', task, 'expression', String(get(unique, '/over') ?? ''));
      const rule = below('/unique', at);
      return [...paths(below(rule, 'over')), ...inRows(below(rule, 'key'), '*'), ...inRows(below(rule, 'when'))];
    }),
  ];
}

const whoFields = (file: 'task' | 'workflow', json: JsonObject, ...way: string[]): Reference[] =>
  found(file, json, 'path', '')(way[0]!, ...way.slice(1), 'unit', 'field');

/** Places in a step that hold dotted paths counted from the scope of the step; `*` is every item of a list. */
const stepPaths = [
  ['fields', 'edit', '*'],
  ['fields', 'require', '*'],
  ['fields', 'hide', '*'],
  ['outcomes', '*', 'require', '*'],
  ['show', '*', 'field'],
  ['set', '*', 'field'],
  ['measure', '*', 'field'],
  ['register', '*', 'entry'],
  ['register', '*', 'keep'],
  ['open', '*', 'take', '*', 'field'],
  ['open', '*', 'unit', 'field'],
  ['measure', '*', 'unit', 'field'],
  ...['who', 'escalate'].map((key) => [key, 'unit', 'field']),
  ['parties', '*', 'who', 'unit', 'field'],
  ['notify', '*', 'to', 'unit', 'field'],
];

function inWorkflow(workflow: JsonObject): Reference[] {
  const steps = Array.isArray(workflow.steps) ? workflow.steps : [];
  const places = stepsOf({ steps: steps.filter(isObject) as unknown as Step<never>[] });
  return [
    ...places.flatMap(({ step, pointer, scope }) => [
      ...stepPaths.flatMap(([first = '', ...rest]) =>
        found('workflow', workflow, 'path', scope)(below(pointer, first), ...rest),
      ),
      ...found('workflow', workflow, 'path', '')(below(pointer, 'in')),
      ...expressionsIn(step).map(
        ({ pointer: inner, inside, expression }): Reference => ({
          file: 'workflow',
          pointer: pointer + inner,
          kind: 'expression',
          text: String(expression),
          scope: inside ? scopeInside(step, scope) : scope,
        }),
      ),
    ]),
    ...found('workflow', workflow, 'expression', '')('/emergencies', '*', 'when'),
    ...found('workflow', workflow, 'expression', '')('/emergencies', '*', 'within', 'on'),
    ...['interrupts', 'emergencies'].flatMap((key) => whoFields('workflow', workflow, `/${key}`, '*', 'who')),
    ...whoFields('workflow', workflow, '/emergencies', '*', 'escalate'),
  ];
}

const figureExpressions = [['where'], ['date'], ['before'], ['after'], ['joint'], ['measure', '*']];

/** Figures over a register read its entries, which this form does not know. */
function inFigures(figures: JsonObject): Reference[] {
  return listAt(figures, '/figures').flatMap((figure, index) => {
    if (!isObject(figure) || figure.source !== undefined) return [];
    const pointer = below('/figures', index);
    const scope = typeof figure.over === 'string' ? figure.over : '';
    return [
      ...found('figures', figures, 'path', '')(below(pointer, 'over')),
      ...figureExpressions.flatMap(([first = '', ...rest]) =>
        found('figures', figures, 'expression', scope)(below(pointer, first), ...rest),
      ),
    ];
  });
}

/** The texts that a way through lists and objects leads to; `*` is every item or property. */
function found(file: Place['file'], json: JsonObject, kind: Reference['kind'], scope: string) {
  return (start: string, ...way: string[]): Reference[] => {
    const first = get(json, start);
    return first === undefined ? [] : follow(first, start, way);
  };
  function follow(value: Json, pointer: string, [part, ...rest]: string[]): Reference[] {
    if (part === undefined) return typeof value === 'string' ? [{ file, pointer, kind, text: value, scope }] : [];
    if (value === null || typeof value !== 'object') return [];
    const entries = Object.entries(value).filter(([key]) => part === '*' || key === part);
    return entries.flatMap(([key, item]) => follow(item, below(pointer, key), rest));
  }
}

const listAt = (json: Json, pointer: string): Json[] => {
  const list = get(json, pointer);
  return Array.isArray(list) ? list : [];
};

const objectAt = (json: Json, pointer: string): JsonObject => {
  const object = get(json, pointer);
  return isObject(object) ? object : {};
};
