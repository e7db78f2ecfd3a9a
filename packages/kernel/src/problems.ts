import type { Catalogue } from '@hearth/expression';
import { formCatalogue } from './form/problems.ts';
import { soundnessCatalogue } from './soundness/problem.ts';
import { workflowCatalogue } from './workflow/problem.ts';

/** The sentences of every problem that the kernel itself returns; those of the field kinds are in `@hearth/definition`. */
export const kernelCatalogue: Catalogue = { ...formCatalogue, ...workflowCatalogue, ...soundnessCatalogue };
