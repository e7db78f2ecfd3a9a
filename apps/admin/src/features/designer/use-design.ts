import { type Designer, openDesigner, type World } from '@hearth/designer-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { newId } from '../../lib/new-id.ts';
import type { DesignFiles } from './design-files.ts';
import { DesignSync, type SyncState } from './design-sync.ts';
import { attendDesign, leaveDesign, saveDesign } from './designer.commands.ts';
import { forgetDesign, keepDesign, readKeptDesign } from './kept-design.ts';

/** How often one says that one is still there. Milliseconds. */
const BEAT = 15_000;

export interface OpenedDesign {
  id: string;
  revision: number;
  savedAt: string;
  files: DesignFiles;
}

export interface Presence {
  others: { id: string; name: string }[];
  /** Somebody has saved what is not on this screen. */
  newer: { name: string; revision: number } | undefined;
}

export interface DesignSession {
  designer: Designer;
  sync: DesignSync;
  state: SyncState;
  presence: Presence;
  /** Something was on the screen when this browser was closed last; it is back. */
  restored: boolean;
}

/** A draft on the screen: edits save themselves, others are seen, nothing is lost when the page goes away. */
export function useDesign(opened: OpenedDesign, world: World): DesignSession {
  const client = useQueryClient();
  const [state, setState] = useState<SyncState>({ kind: 'saved', at: opened.savedAt });
  const { id } = opened;
  const isOpen = useRef(false);
  // One session for as long as the page stands: what the office publishes meanwhile shows when it is opened again.
  const [session] = useState(() => start(opened, world, setState));
  const { designer, sync } = session;
  useEffect(() => {
    const keep = () => {
      if (sync.isDirty) keepNow(id, sync, designer.state().draft);
    };
    const warn = (event: BeforeUnloadEvent) => {
      keep();
      if (sync.isDirty) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    addEventListener('pagehide', keep);
    isOpen.current = true;
    const close = async () => {
      // Strict mode takes an effect away and puts it back at once.
      if (isOpen.current) return;
      if (await sync.flush()) forgetDesign(id);
      sync.close();
      designer.close();
      await client.invalidateQueries({ queryKey: ['designs'] });
    };
    return () => {
      removeEventListener('beforeunload', warn);
      removeEventListener('pagehide', keep);
      keep();
      isOpen.current = false;
      setTimeout(() => void close(), 0);
    };
  }, [designer, sync, id, client]);
  useEffect(() => {
    if (state.kind === 'saved' && !sync.isDirty) forgetDesign(id);
  }, [state, sync, id]);
  return { designer, sync, state, presence: usePresence(id, sync), restored: session.restored };
}

const keepNow = (id: string, { revision }: DesignSync, files: DesignFiles): void =>
  keepDesign(id, { revision, at: new Date().toISOString(), files });

function start({ id, revision, savedAt, files }: OpenedDesign, world: World, onState: (state: SyncState) => void) {
  const kept = readKeptDesign(id);
  const restored = kept !== undefined && JSON.stringify(kept.files) !== JSON.stringify(files);
  const sync = new DesignSync({
    // What was kept was made on top of the revision that it names: if that is not the last, it is a conflict and is told as one.
    ...{ revision: restored ? kept.revision : revision, savedAt, onState },
    save: (changed, seen) => saveDesign(id, changed, seen),
  });
  const designer = openDesigner(restored ? kept.files : files, {
    world,
    onChange: (draft) => {
      sync.change(draft);
      keepNow(id, sync, draft);
    },
  });
  if (restored) sync.change(kept.files);
  return { designer, sync, restored };
}

function usePresence(id: string, sync: DesignSync): Presence {
  const [presence, setPresence] = useState<Presence>({ others: [], newer: undefined });
  const window = useRef(newId());
  useEffect(() => {
    const name = window.current;
    let isOver = false;
    const beat = async () => {
      try {
        const { others, revision, savedBy } = await attendDesign(id, name);
        // What this window itself is just sending is no news.
        const isNews = revision > sync.revision && !sync.isDirty;
        if (!isOver) setPresence({ others, newer: isNews ? { name: savedBy.name, revision } : undefined });
      } catch {
        // Without an answer nobody is seen; saving tells what is wrong.
      }
    };
    void beat();
    const timer = setInterval(() => void beat(), BEAT);
    return () => {
      isOver = true;
      clearInterval(timer);
      leaveDesign(id, name);
    };
  }, [id, sync]);
  return presence;
}
