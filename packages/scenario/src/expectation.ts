import type { Definition } from '@hearth/definition';
import { type FigureCase, recount } from '@hearth/figures';
import { type CaseState, owedOf, type WorkItem } from '@hearth/kernel';
import { type Difference, differencesOf, setDifference } from './difference.ts';
import type { Office } from './office.ts';
import type { Expectation } from './scenario.ts';

/** Where a case is not as expected. `today` is the day of the clock, for stocks. */
export function unmet(
  expectation: Expectation,
  definition: Definition,
  state: CaseState,
  today: string,
  { registers, payments }: Awaited<ReturnType<Office['written']>>,
): Difference[] {
  const { status, open, overdue, owed, result, document, figures } = expectation;
  const owing = owedOf(definition, state).filter((step) => step.state === 'open');
  const items = Object.values(state.workItems).filter((item) => item.state === 'open');
  return [
    ...(status === undefined ? [] : differencesOf(status, state.status, 'status')),
    ...(result === undefined ? [] : differencesOf(result, state.result, 'result')),
    ...(open === undefined ? [] : setDifference(open, stepsOf(items), 'open')),
    ...(overdue === undefined ? [] : setDifference(overdue, stepsOf(items.filter((item) => item.overdue)), 'overdue')),
    ...(owed === undefined
      ? []
      : setDifference(
          owed,
          owing.map(({ step }) => step),
          'owed',
        )),
    ...(expectation.registers === undefined ? [] : differencesOf(expectation.registers, registers, 'registers')),
    ...(expectation.payments === undefined ? [] : differencesOf(expectation.payments, payments, 'payments')),
    ...(document === undefined ? [] : differencesOf(document, state.document, 'document')),
    ...(figures === undefined ? [] : figureDifferences(figures, definition, state, today)),
  ];
}

const stepsOf = (items: WorkItem[]): string[] => items.map(({ step }) => step);

function figureDifferences(
  expected: Record<string, number | null>,
  definition: Definition,
  state: CaseState,
  today: string,
): Difference[] {
  const values = recount(definition, [figureCaseOf(state)], { from: '1900-01-01', to: today });
  return Object.entries(expected).flatMap(([id, value]) => {
    const figure = values[id];
    if (!figure) return [{ at: `figures/${id}`, expected: String(value), actual: 'no such figure' }];
    return differencesOf(value, figure.value, `figures/${id}`);
  });
}

function figureCaseOf({ id, unit, document, submittedAt, endedAt, result }: CaseState): FigureCase {
  return {
    id,
    unit,
    document,
    ...(submittedAt === undefined ? {} : { submittedAt }),
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(result === undefined ? {} : { result }),
  };
}
