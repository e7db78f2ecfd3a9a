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

/** Whether a form of the work item is open in any window: then its draft is that form's business. */
export async function isOpenSomewhere(workItem: string): Promise<boolean> {
  if (!navigator.locks) return true;
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === nameOf(workItem));
}
