export type { Choice, FormAdapters, StoredFile, UploadOptions } from './adapters.ts';
export type { FormMode } from './form-context.ts';
export { FormView, type FormViewProps } from './form-view.tsx';
export { sentence } from './text/sentence.ts';
export { useFormState } from './use-form-state.ts';
export { useProblems } from './use-problems.ts';
export { useSlot } from './use-slot.ts';
export { registerWidget, widgetFor } from './widgets/registry.ts';
export type { ControlProps, Widget, WidgetProps } from './widgets/widget.ts';
