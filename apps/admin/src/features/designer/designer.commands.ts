import type { PartStore, SharedPart } from '@hearth/designer-react';
import { answer, api, byId } from '../../lib/client.ts';
import type { ProblemItem } from '../../lib/http-problem.ts';
import { sendFile } from '../../lib/send-file.ts';
import { type DesignFiles, textsOf } from './design-files.ts';

/** From what a draft is begun. */
export type Beginning =
  | { from: 'blank'; title: string; register?: boolean }
  | { from: 'task'; task: string; version?: string; as?: { title: string } }
  | { from: 'files'; files: DesignFiles };

export async function beginDesign(body: Beginning): Promise<string> {
  return (await answer(api.POST('/api/definition-drafts', { body: body as never }))).id;
}

export function saveDesign(id: string, files: DesignFiles, revision: number) {
  const body = { files: files as never, revision };
  return answer(api.PUT('/api/definition-drafts/{id}', { params: byId(id), body }));
}

export async function deleteDesign(id: string): Promise<void> {
  await answer(api.DELETE('/api/definition-drafts/{id}', { params: byId(id) }));
}

export function attendDesign(id: string, window: string) {
  return answer(api.PUT('/api/definition-drafts/{id}/presence', { params: byId(id), body: { window } }));
}

/** The tab is going away: nobody waits for the answer. */
export function leaveDesign(id: string, window: string): void {
  const address = `/api/definition-drafts/${id}/presence?window=${encodeURIComponent(window)}`;
  void fetch(address, { method: 'DELETE', keepalive: true }).catch(() => undefined);
}

export interface Publishing {
  files: DesignFiles;
  draft: { id: string; revision: number };
  dryRun: boolean;
}

export function publishDesign({ files, draft, dryRun }: Publishing) {
  return answer(api.POST('/api/definitions', { body: { ...textsOf(files), dryRun, ...(dryRun ? {} : { draft }) } }));
}

export type ImportKind = 'ledger' | 'xlsform' | 'json-schema';

export interface LedgerColumn {
  letter: string;
  title: string;
  key: string;
  kind: string;
  options: string[];
  required: boolean;
  use: boolean;
  evidence: ProblemItem['message'][];
  samples: string[];
}

export interface ImportAnswer {
  title: string;
  ledger: {
    sheet: string;
    headerFrom: number;
    headerTo: number;
    rows: number;
    skipped: { row: number; why: string }[];
    columns: LedgerColumn[];
  } | null;
  files: DesignFiles | null;
  findings: ProblemItem[];
  more: number;
}

/** Shows a file to the server and hears what it could become. Nothing is kept. */
export const lookAtFile = (kind: ImportKind, file: File): Promise<ImportAnswer> =>
  sendFile(`/api/definition-imports?kind=${kind}`, file);

export async function beginFromLedger(
  title: string,
  columns: readonly LedgerColumn[],
  register: boolean,
): Promise<string> {
  const body = {
    title,
    register,
    columns: columns.map(({ title: name, key, kind, options, required }) => ({
      title: name,
      key,
      kind,
      options,
      required,
    })),
  };
  return (await answer(api.POST('/api/definition-imports/ledger', { body }))).id;
}

/** Blocks of fields and lists of options that all definitions of this office share. */
export const sharedParts: PartStore = {
  async list() {
    const { items } = await answer(api.GET('/api/definition-parts'));
    return items as unknown as SharedPart[];
  },
  async save({ id, kind, title, content }) {
    const body = { kind, title, content: content as never };
    await answer(api.PUT('/api/definition-parts/{id}', { params: byId(id), body }));
  },
  async remove(id) {
    await answer(api.DELETE('/api/definition-parts/{id}', { params: byId(id) }));
  },
};
