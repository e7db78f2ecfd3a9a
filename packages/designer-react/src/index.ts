export type { Block, PartStore, SharedPart } from './blocks/shared-part.ts';
export type { Designer, DesignerOptions, DesignerState } from './designer.ts';
export { openDesigner } from './designer.ts';
export {
  type DefinitionDraft,
  type DraftFile,
  draftOf,
  isRegisterDraft,
  type JsonObject,
  type Place,
} from './draft/draft.ts';
export { FiguresPanel } from './figures-panel/figures-panel.tsx';
export { checkDraft } from './findings/check-draft.ts';
export type { Checker, Finding } from './findings/finding.ts';
export { FlowPanel } from './flow-panel/flow-panel.tsx';
export { FormPanel } from './form-panel/form-panel.tsx';
export { ExpressionBox, type ExpressionBoxProps } from './formula/expression-box.tsx';
export type { Command, Edit, Refusal } from './history/edit.ts';
export {
  DesignerProvider,
  type DesignerProviderProps,
  useDesigner,
  useDesignerState,
  useFindings,
} from './react/designer-context.tsx';
export type { DesignerHost } from './react/host.ts';
export { RightsPanel } from './rights-panel/rights-panel.tsx';
export { RegisterPanel } from './task-panel/register-panel.tsx';
export { TaskPanel } from './task-panel/task-panel.tsx';
export { TestDrive } from './test-drive/test-drive.tsx';
export { editText, sentence } from './text/sentence.ts';
export type { World } from './world.ts';
