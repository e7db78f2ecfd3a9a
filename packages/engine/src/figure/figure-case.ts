import type { FigureCase } from '@hearth/figures';
import type { ListedCase } from '@hearth/storage';

/** A stored case as figures see it. */
export function figureCase({ id, unitId, document, submittedAt, endedAt, result }: ListedCase): FigureCase {
  return {
    ...{ id, unit: unitId, document },
    ...(submittedAt === null ? {} : { submittedAt }),
    ...(endedAt === null ? {} : { endedAt }),
    ...(result === null ? {} : { result }),
  };
}
