import type { Definition } from '../definition.ts';
import type { Expression } from '../expression.ts';
import type { Field, Form, Rule } from '../form.ts';
import { pointerOf } from '../json/pointer.ts';
import { kindOf } from '../kinds/index.ts';
import { emergencyExpressions } from './emergency-expressions.ts';
import { expressionsIn } from './expressions.ts';
import { pointerParts } from './field-pointer.ts';
import { scopeInside, stepsOf } from './steps.ts';

/** An expression with where it is written and from where its names are read. */
export interface PlacedExpression {
  expression: Expression;
  file: 'task' | 'form' | 'workflow' | 'figures';
  /** JSON pointer into the file. */
  pointer: string;
  /** Dotted path of the group or section whose fields come first; `''` = the form itself. */
  scope: string;
}

/** Every expression of a definition, file by file. */
export function allExpressions(definition: Definition): PlacedExpression[] {
  const { task, form } = definition;
  return [
    ...(task.caseTitle
      ? [{ expression: task.caseTitle, file: 'task' as const, pointer: '/caseTitle', scope: '' }]
      : []),
    ...inLinks(definition),
    ...inUnique(definition),
    ...inPapers(definition),
    ...inRules(form.rules, '/schema', ''),
    ...form.fields.flatMap((field) => inField(field, '', form)),
    ...inSteps(definition),
    ...inEmergencies(definition),
    ...inFigures(definition),
  ];
}

function inLinks({ task }: Definition): PlacedExpression[] {
  return (task.links ?? []).flatMap(({ set = [], when }, index) => {
    const at = (expression: Expression, key: string): PlacedExpression => ({
      expression,
      file: 'task',
      pointer: `/links/${index}/${key}`,
      scope: '',
    });
    return [...set.map(({ to }, value) => at(to, `set/${value}/to`)), ...(when ? [at(when, 'when')] : [])];
  });
}

function inUnique({ task }: Definition): PlacedExpression[] {
  return (task.unique ?? []).flatMap(({ key, when, over = '' }, index) => {
    const at = (expression: Expression, end: string): PlacedExpression => ({
      expression,
      file: 'task',
      pointer: `/unique/${index}/${end}`,
      scope: over,
    });
    return [...key.map((part, place) => at(part, `key/${place}`)), ...(when ? [at(when, 'when')] : [])];
  });
}

/** A paper reads the whole case. */
function inPapers({ task }: Definition): PlacedExpression[] {
  return (task.papers ?? []).flatMap(({ when, to, signature, body }, index) => {
    const texts = body.map((part, at): [string, Expression | undefined] => [
      `body/${at}/text`,
      'text' in part ? part.text : undefined,
    ]);
    return [...Object.entries({ when, to, signature }), ...texts].flatMap(([key, expression]) =>
      expression ? [{ expression, file: 'task' as const, pointer: `/papers/${index}/${key}`, scope: '' }] : [],
    );
  });
}

function inRules(rules: readonly Rule[], pointer: string, scope: string): PlacedExpression[] {
  return rules.map(({ assert }, index) => ({
    expression: assert,
    file: 'form',
    pointer: pointer + pointerOf(['rules', index, 'assert']),
    scope,
  }));
}

const outside = ['visibleWhen', 'requiredWhen', 'computed', 'prefill'] as const;

function inField(field: Field, scope: string, form: Form): PlacedExpression[] {
  const pointer = pointerOf(pointerParts(form, field.path));
  const at = (key: (typeof outside)[number] | 'rowTitle', from: string): PlacedExpression[] => {
    const expression = field[key];
    return expression ? [{ expression, file: 'form', pointer: `${pointer}/${key}`, scope: from }] : [];
  };
  const object = kindOf(field).holds === 'rows' ? `${pointer}/items` : pointer;
  return [
    ...outside.flatMap((key) => at(key, scope)),
    ...at('rowTitle', field.path),
    ...inRules(field.rules ?? [], object, field.path),
    ...(field.fields ?? []).flatMap((inner) => inField(inner, field.path, form)),
  ];
}

function inSteps({ workflow }: Definition): PlacedExpression[] {
  return stepsOf(workflow).flatMap(({ step, pointer, scope }) =>
    expressionsIn(step).map((found) => ({
      expression: found.expression,
      file: 'workflow',
      pointer: pointer + found.pointer,
      scope: found.inside ? scopeInside(step, scope) : scope,
    })),
  );
}

function inEmergencies({ workflow }: Definition): PlacedExpression[] {
  return emergencyExpressions(workflow).map(({ expression, pointer }) => ({
    expression,
    file: 'workflow',
    pointer,
    scope: '',
  }));
}

/** Figures over a register read its entries, not the case. */
function inFigures({ figures }: Definition): PlacedExpression[] {
  return figures.flatMap(({ source, where, date, measure, before, after, joint, over = '' }, index) => {
    if (source) return [];
    const [[way = '', argument] = []] = Object.entries(measure) as [string, Expression | true][];
    const parts = { where, date, before, after, joint, [`measure/${way}`]: argument === true ? undefined : argument };
    return Object.entries(parts).flatMap(([key, expression]) =>
      expression ? [{ expression, file: 'figures' as const, pointer: `/${index}/${key}`, scope: over }] : [],
    );
  });
}
