import type { Definition, Expression, Field, Figure, RegisterDefinition } from '@hearth/definition';
import type { Env, Json } from '@hearth/expression';
import type { FigureSlot, Period, UnitStay } from './figure-case.ts';
import type { TypedEntry } from './typed/typed-rows.ts';
import { withTypes } from './typed-names.ts';

/** What declares figures: a task or a register. */
export type FigureSource = Pick<Definition | RegisterDefinition, 'id' | 'figures'> & {
  form: { fields: Field[] };
} & ({ task: Pick<Definition['task'], 'settings'> } | { register: Pick<RegisterDefinition['register'], 'settings'> });

/** What figures may look at beside the cases of their own task. */
export interface Surroundings {
  registers?: Readonly<Record<string, RegisterDefinition>>;
  entries?: Readonly<Record<string, readonly TypedEntry[]>>;
  /** Ids of the units whose entries count, those below included by the caller; missing: all. */
  units?: readonly string[];
  slots?: readonly FigureSlot[];
  /**
   * The units that report, when levels are added up: what a unit below them did jointly with the level above (`joint`) is then
   * not counted, because the level above counts it.
   */
  tops?: readonly string[];
  /**
   * Units that stood where the report looks a part of the period only: a flow counts of them what happened in those days, a stock what is
   * there when they stand there on the last day.
   */
  stays?: readonly UnitStay[];
}

/** Filters may ask for `today()`: in a report that is the last day of its period, so that the same period always counts the same. */
export function environmentOf(source: FigureSource, { to }: Period): Env {
  const settings = Object.entries(settingsOf(source)).map(([name, { value }]): [string, Json] => [name, value]);
  return { today: to, now: `${to}T23:59:59+08:00`, settings: Object.fromEntries(settings) };
}

export const settingsOf = (source: FigureSource): Record<string, { value: number | string }> =>
  ('task' in source ? source.task.settings : source.register.settings) ?? {};

/** The register whose entries a figure counts; nothing for one that counts cases. */
export function registerOf(
  figure: Figure<Expression>,
  source: FigureSource,
  registers: Surroundings['registers'],
): RegisterDefinition | undefined {
  if (!figure.source) return undefined;
  if ('register' in source && source.id === figure.source.register) return source as RegisterDefinition;
  return registers?.[figure.source.register];
}

/** The figure as it is counted: one over a register reads its fields with their types. */
export function typedFigure(
  figure: Figure<Expression>,
  source: FigureSource,
  registers: Surroundings['registers'],
): Figure<Expression> {
  const register = registerOf(figure, source, registers);
  return register ? withTypes(figure, register.form.fields) : figure;
}

/** Everything that a figure computes with. */
export function expressionsOf({ where, date, joint, before, after, measure }: Figure<Expression>): Expression[] {
  return [where, date, joint, before, after, ...Object.values(measure)].filter(
    (one): one is Expression => typeof one === 'object' && one !== null,
  );
}
