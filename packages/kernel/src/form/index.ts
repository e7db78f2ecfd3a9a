export { agreementsOf } from './agreement.ts';
export { type CheckOptions, checkDocument } from './check.ts';
export { newDocument } from './new-document.ts';
export {
  escapePointer,
  fieldPath,
  type InstancePath,
  joinPath,
  parsePath,
  pathOf,
  pointerOf,
  rowPath,
  type Segment,
} from './path.ts';
export type { FormShape } from './plan.ts';
export { formCatalogue } from './problems.ts';
export { covers, type FormRights } from './rights.ts';
export { settle } from './settle.ts';
export { createFormState, type FormState, type FormStateOptions } from './state/form-state.ts';
export type { RemovedRow } from './state/rows.ts';
export type { SlotSnapshot } from './state/slot.ts';
