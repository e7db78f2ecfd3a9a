import type { CaseEvent } from '@hearth/kernel';
import type { EventRecord } from '@hearth/storage';

/** A stored event as the kernel wrote it. */
export function eventOf({ at, actor, type, body }: EventRecord): CaseEvent {
  return { at, ...(actor === null ? {} : { actor }), type, ...body } as unknown as CaseEvent;
}
