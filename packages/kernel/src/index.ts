export type { Assignee, CaseState, Document, StepInstance, Timer, WorkItem } from './workflow/case-state.ts';
export type { Command } from './workflow/command.ts';
export type { Environment, Org, OrgUnit } from './workflow/environment.ts';
export type { CaseEvent, CaseFact, Change } from './workflow/event.ts';
export {
  type CheckOptions,
  checkDocument,
  covers,
  createFormState,
  escapePointer,
  type FormRights,
  type FormShape,
  type FormState,
  type FormStateOptions,
  fieldPath,
  formCatalogue,
  type InstancePath,
  joinPath,
  newDocument,
  parsePath,
  pathOf,
  pointerOf,
  type RemovedRow,
  rowPath,
  type Segment,
  type SlotSnapshot,
  settle,
} from './form/index.ts';
