import type { Json } from '@hearth/expression';
import type { Drive } from './drive.ts';
import type { RecordedStep } from './record-step.ts';

/** A run as `forms/<id>/scenarios/<name>.json` keeps it: who did what, and where the case stood at the end. */
export function scenarioOf(drive: Drive, title: string): { [key: string]: Json } {
  const { state, begun, unit, steps } = drive;
  const open = Object.values(state?.workItems ?? {}).filter((item) => item.state === 'open');
  const expect: { [key: string]: Json } = {
    status: state?.status ?? 'draft',
    ...(state?.result !== undefined && { result: state.result }),
    open: [...new Set(open.map(({ step }) => step))],
  };
  return {
    $schema: '../../../packages/definition/schemas/scenario.schema.json',
    title,
    now: inShanghai(begun),
    unit,
    steps: steps.map(withLocalClock),
    expect,
  };
}

const withLocalClock = (step: RecordedStep): RecordedStep =>
  typeof step.clock === 'string' ? { clock: inShanghai(step.clock) } : step;

/** An instant with the offset of Shanghai, as scenarios write it. */
function inShanghai(instant: string): string {
  const local = new Date(Date.parse(instant) + 8 * 3600_000).toISOString();
  return `${local.slice(0, 19)}+08:00`;
}
