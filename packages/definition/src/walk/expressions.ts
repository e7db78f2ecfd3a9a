import type { Step } from '../blocks/index.ts';
import type { Expression } from '../expression.ts';

/** Where expressions stand in a step, as dotted keys; `*` is every item of a list. */
export interface ExpressionPlace {
  at: string;
  /** Read in the scope of the rows inside the step, not of the step itself. */
  inside?: true;
  /** Reads another definition's document, which this one does not know. */
  foreign?: true;
  /** What the expression must give; `text` prints on one line. */
  wanted: 'boolean' | 'date' | 'number' | 'text' | 'any';
}

const due: ExpressionPlace = { at: 'due.on', wanted: 'date' };

/** Every place of an expression in a step of each type, not counting the steps inside it. */
export const expressionPlaces: Record<Step<unknown>['type'], ExpressionPlace[]> = {
  userTask: [due],
  signOff: [due],
  choice: [{ at: 'branches.*.when', wanted: 'boolean' }],
  parallel: [],
  forEach: [
    { at: 'where', wanted: 'boolean', inside: true },
    { at: 'rowTitle', wanted: 'text', inside: true },
  ],
  wait: [{ at: 'until.on', wanted: 'date' }],
  publicNotice: [{ at: 'text', wanted: 'text' }],
  externalReply: [due],
  automatic: [
    { at: 'measure.*.figure', wanted: 'text' },
    { at: 'measure.*.from', wanted: 'date' },
    { at: 'measure.*.to', wanted: 'date' },
    { at: 'set.*.to', wanted: 'any' },
    { at: 'register.*.set.*.to', wanted: 'any' },
    { at: 'register.*.on', wanted: 'date' },
    { at: 'register.*.append.*.set.*.to', wanted: 'any' },
    { at: 'register.*.reopen', wanted: 'text' },
    { at: 'register.*.close', wanted: 'text' },
    { at: 'open.*.set.*.to', wanted: 'any' },
    { at: 'open.*.take.*.from', wanted: 'any', foreign: true },
    { at: 'notify.*.title', wanted: 'text' },
    { at: 'notify.*.text', wanted: 'text' },
    { at: 'pay.*.amount', wanted: 'number' },
    ...['line', 'payee', 'account', 'bank', 'purpose', 'source', 'cancel'].map(
      (key): ExpressionPlace => ({ at: `pay.*.${key}`, wanted: 'text' }),
    ),
  ],
  end: [],
};

/** An expression of a step and what may be done with it. */
export interface StepExpression<T> {
  expression: T;
  /** JSON pointer from the step. */
  pointer: string;
  place: ExpressionPlace;
  /** Read in the scope of the rows inside the step. */
  inside: boolean;
  /** Puts another value in its place: how a text becomes a compiled expression. */
  replace(value: unknown): void;
}

/** All expressions of a published step that read its own document. */
export const expressionsIn = (step: Step<Expression>): StepExpression<Expression>[] =>
  found<Expression>(step).filter(({ place }) => !place.foreign);

/** All expressions of a step in a source file: texts. */
export const textsIn = (step: Step<unknown>): StepExpression<string>[] => found<string>(step);

function found<T>(step: Step<unknown>): StepExpression<T>[] {
  return expressionPlaces[step.type].flatMap((place) =>
    at<T>(step, place.at.split('.'), '').map((one) => ({ ...one, place, inside: place.inside ?? false })),
  );
}

type Hit<T> = Pick<StepExpression<T>, 'expression' | 'pointer' | 'replace'>;

function at<T>(value: unknown, [key, ...rest]: string[], pointer: string): Hit<T>[] {
  if (key === '*')
    return Array.isArray(value) ? value.flatMap((item, index) => at<T>(item, rest, `${pointer}/${index}`)) : [];
  if (key === undefined || typeof value !== 'object' || value === null) return [];
  const around = value as Record<string, unknown>;
  const inner = around[key];
  if (inner === undefined) return [];
  if (rest.length > 0) return at<T>(inner, rest, `${pointer}/${key}`);
  const replace = (other: unknown): void => {
    around[key] = other;
  };
  return [{ expression: inner as T, pointer: `${pointer}/${key}`, replace }];
}
