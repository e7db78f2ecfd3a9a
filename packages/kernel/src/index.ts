export {
  agreementsOf,
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
export { kernelCatalogue } from './problems.ts';
export {
  checkDefinition,
  definitionProof,
  type Proof,
  type ProofOptions,
  proveSound,
  type SoundnessCode,
  type Witness,
} from './soundness/index.ts';
export { ADMIN_POST, hasHolder, mayAct, principalOf } from './workflow/assignee.ts';
export type { NoticeData } from './workflow/blocks/public-notice.ts';
export type {
  Assignee,
  CaseOrigin,
  CaseState,
  ClearingRule,
  Delegation,
  Document,
  EmergencyCall,
  PlannedOrigin,
  StepInstance,
  Timer,
  WorkItem,
} from './workflow/case-state.ts';
export { caseText } from './workflow/case-text.ts';
export type { Command } from './workflow/command.ts';
export { type Decision, decide } from './workflow/decide.ts';
export type { Effect, MeasureEffect, NotifyEffect, OpenEffect, PayEffect, RegisterEffect } from './workflow/effect.ts';
export type { Environment, Org, OrgUnit } from './workflow/environment.ts';
export type { CaseEvent, CaseFact, Change } from './workflow/event.ts';
export { evolve, replay } from './workflow/evolve.ts';
export { type Migration, type MigrationMap, migrate } from './workflow/migrate.ts';
export type { ExtractLine } from './workflow/notice-extract.ts';
export type { WorkflowProblemCode } from './workflow/problem.ts';
export { reassign } from './workflow/reassign.ts';
export { retime } from './workflow/retime.ts';
export type { Ballot, Objection, Reply, Vote } from './workflow/run.ts';
export type { Signature } from './workflow/signatures.ts';
export { type HandOverChoice, handOverTo } from './workflow/views/hand-over-to.ts';
export { type LinkOffer, linksFor } from './workflow/views/links-for.ts';
export { type Offers, offersOf, outcomeTitleOf } from './workflow/views/offers.ts';
export { type OwedStep, owedOf } from './workflow/views/owed.ts';
export {
  assigneeNow,
  type EmergencyOffer,
  emergenciesFor,
  interruptsFor,
  mayBatch,
  mayCorrect,
  mayObject,
  mayResume,
  mayStart,
} from './workflow/views/permissions.ts';
export { type ProgressLine, progressOf } from './workflow/views/progress.ts';
export { caseTitle, type Reading, rowTitleOf } from './workflow/views/titles.ts';
export { kernelWords } from './workflow/words.ts';
