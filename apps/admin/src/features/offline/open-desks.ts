const nameOf = (workItem: string) => `hearth.desk.${workItem}`;

/** Says to all windows of this browser that the form of a work item is open here. Returns how to take it back. */
export function openDesk(workItem: string): () => void {
  if (!navigator.locks) return () => {};
  let close = () => {};
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  void navigator.locks.request(nameOf(workItem), { mode: 'shared' }, () => closed);
  return close;
}

/** Waits until a draft of the work item that is just being sent has arrived: a form that opens meanwhile would start from the one before. */
export async function draftHasArrived(workItem: string): Promise<void> {
  await navigator.locks?.request(nameOf(workItem), { mode: 'shared' }, () => undefined);
}

/** Does something with the draft of a work item, unless a form of it is open in any window: then the draft is that form's business. */
export async function whileClosed(workItem: string, run: () => Promise<void>): Promise<void> {
  await navigator.locks?.request(nameOf(workItem), { ifAvailable: true }, async (lock) => {
    if (lock) await run();
  });
}
