/** As much of a fiber as counting needs; the same that React's own developer tools read. */
interface Fiber {
  tag: number;
  flags: number;
  child: Fiber | null;
  sibling: Fiber | null;
  alternate: Fiber | null;
}

const FUNCTION_COMPONENTS = [0, 11, 14, 15];
const PERFORMED_WORK = 1;

let rendered = 0;

/** Must be called before react-dom is loaded: React tells the hook of each commit. */
export function watchRenders(): void {
  Object.assign(globalThis, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: (_id: number, root: { current: Fiber }) => count(root.current, root.current.alternate),
      onCommitFiberUnmount: () => {},
      onPostCommitFiberRoot: () => {},
    },
  });
}

/** Function components that rendered during an action. */
export function rendersOf(action: () => void): number {
  rendered = 0;
  action();
  return rendered;
}

function count(next: Fiber, before: Fiber | null): void {
  const worked = (next.flags & PERFORMED_WORK) !== 0;
  if (FUNCTION_COMPONENTS.includes(next.tag) && worked) rendered += 1;
  if (before && next.child === before.child) return;
  for (let child = next.child; child; child = child.sibling) {
    if (child.alternate !== null || !before) count(child, child.alternate);
    else count(child, null);
  }
}
