/** Ids of new rows from the place in history at which they appear: unique in the case, and the same when it is decided again. */
export function rowIds(revision: number): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `r${revision}-${count}`;
  };
}
