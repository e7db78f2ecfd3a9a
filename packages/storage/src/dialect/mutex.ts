/** Lets one holder in at a time, in the order of asking. Await the returned function's promise to get in; call what it gives to leave. */
export function mutex(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    const before = last;
    const { promise, resolve } = Promise.withResolvers<void>();
    last = promise;
    await before;
    return resolve;
  };
}
