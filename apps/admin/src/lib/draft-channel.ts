interface Saved {
  workItem: string;
  draftRevision: number;
}

const NAME = 'hearth.drafts';

/**
 * Tells the other windows of this browser that a draft was saved here, and hears it from them. A browser without channels hears it
 * from the server at the next saving.
 */
export function openDraftChannel(
  workItem: string,
  heard: (draftRevision: number) => void,
): { tell(draftRevision: number): void; close(): void } {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} };
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<Saved>) => {
    if (data.workItem === workItem) heard(data.draftRevision);
  };
  return {
    tell: (draftRevision) => channel.postMessage({ workItem, draftRevision } satisfies Saved),
    close: () => channel.close(),
  };
}
