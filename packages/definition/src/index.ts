export type { Automatic } from './blocks/automatic.ts';
export type { End } from './blocks/end.ts';
export type { ExternalReply } from './blocks/external-reply.ts';
export type { Choice, ChoiceBranch, ForEach, Parallel, Step } from './blocks/index.ts';
export type { NoticeItem, PublicNotice } from './blocks/public-notice.ts';
export type { Party, SignOff, SignOffMode } from './blocks/sign-off.ts';
export type { StepBase } from './blocks/step.ts';
export type { FieldRights, Outcome, Return, UserTask } from './blocks/user-task.ts';
export type { Wait } from './blocks/wait.ts';
export { check, checkRegister, type OrgView, type Others, type World } from './check/index.ts';
export type { Definition } from './definition.ts';
export { type Difference, diff, diffRegisters } from './diff/index.ts';
export type { Days, Due } from './duration.ts';
export type { CancelledPayment, FieldValue, Measure, Notify, OpenCase, Payment, RegisterWrite } from './effects.ts';
export type { Emergency } from './emergency.ts';
export type { Expression, Text } from './expression.ts';
export type { Figure } from './figure.ts';
export type { Field, Form, JsonSchema, Layout, LayoutSection, Option, Page, Rule, Sensitivity } from './form.ts';
export { type HandOver, type HandOverTo, handOverOf } from './hand-over.ts';
export { fieldKinds, kindFor, kindNamed, kindOf, valueSchema } from './kinds/index.ts';
export type { FieldKind } from './kinds/kind.ts';
export type { Link } from './link.ts';
export type { Paper, PaperPart } from './paper.ts';
export type { PostKind } from './posts.ts';
export { type DefinitionCode, definitionCatalogue, sentenceOf } from './problem.ts';
export { bodySchema } from './published/body-schema.ts';
export { documentSchema, entrySchema } from './published/document-schema.ts';
export type { Register, RegisterDefinition } from './register.ts';
export { type Cadence, type Schedule, slotNames } from './schedule.ts';
export { interpretedKeywords, validate } from './schema/validate.ts';
export type { Numbering, Setting, Source, Task } from './task.ts';
export type { Unique } from './unique.ts';
export { expressionsIn } from './walk/expressions.ts';
export {
  allFields,
  fieldByPath,
  fieldSetsTo,
  fieldsIn,
  resolveName,
  rowsAround,
  scopeOfStep,
} from './walk/fields.ts';
export { isIdentifier, standsAsToken } from './walk/stands-as-token.ts';
export { canReturnTo, type PlacedStep, scopeInside, sequencesOf, stepById, stepsOf } from './walk/steps.ts';
export { figureNames, typeOfField, typeScope } from './walk/type-scope.ts';
export { overlaps, writtenAt } from './walk/written.ts';
export type { UnitOf, Who, WhoByActor, WhoByPost } from './who.ts';
export type { Interrupt, Result, Workflow } from './workflow.ts';
