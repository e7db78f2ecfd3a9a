import type { Emergency } from '../emergency.ts';
import { pointerOf } from '../json/pointer.ts';
import type { Workflow } from '../workflow.ts';

/** An expression of an emergency; its names are read from the form. */
export interface EmergencyExpression<X> {
  expression: X;
  /** JSON pointer into `workflow.json`. */
  pointer: string;
  wanted: 'boolean' | 'date';
  /** Puts another value in its place: how a text becomes a compiled expression. */
  replace(value: unknown): void;
}

/** When emergencies may be called and the dates by which they must be made good. */
export function emergencyExpressions<X>({
  emergencies = [],
}: Pick<Workflow<X>, 'emergencies'>): EmergencyExpression<X>[] {
  return emergencies.flatMap((emergency, index) => [...conditionOf(emergency, index), ...dateOf(emergency, index)]);
}

function conditionOf<X>(emergency: Emergency<X>, index: number): EmergencyExpression<X>[] {
  if (emergency.when === undefined) return [];
  const replace = (value: unknown): void => {
    emergency.when = value as X;
  };
  return [
    { expression: emergency.when, pointer: pointerOf(['emergencies', index, 'when']), wanted: 'boolean', replace },
  ];
}

function dateOf<X>({ within }: Emergency<X>, index: number): EmergencyExpression<X>[] {
  if (!('on' in within)) return [];
  const replace = (value: unknown): void => {
    within.on = value as X;
  };
  return [
    { expression: within.on, pointer: pointerOf(['emergencies', index, 'within', 'on']), wanted: 'date', replace },
  ];
}
