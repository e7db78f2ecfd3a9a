import type { DefinitionDraft } from '@hearth/designer-react';

/** The four files of a definition as the server sends and takes them. */
export type DesignFiles = DefinitionDraft;

/** The files as texts, as publishing takes them. */
export function textsOf({ task, form, workflow, figures }: DesignFiles) {
  const text = (file: object) => JSON.stringify(file);
  return { task: text(task), form: text(form), workflow: text(workflow), figures: text(figures) };
}
