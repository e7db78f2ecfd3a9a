import type { DragEvent } from 'react';
import { carriedNow, letGo, type Over } from './drag.ts';
import type { FormEdits } from './use-form-edits.ts';

/** Puts what was carried where it is held. */
export function dropCarried(event: DragEvent, edits: FormEdits, over: Over | undefined): void {
  const carried = carriedNow();
  if (!carried) return;
  event.preventDefault();
  event.stopPropagation();
  letGo();
  if (over) edits.drop(carried, over.spot);
}
