import { Readable } from 'node:stream';
import { type Definition, documentSchema } from '@hearth/definition';
import { parseDefinition } from '@hearth/definition/parse';
import { writeBpmn, writeXlsForm, zipFiles } from '@hearth/documents/exchange';
import { findDefinition, findDefinitionDraft } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { type DraftFiles, draftFilesOf, isRegister, textsOfDraft } from '../definition-draft/draft-files.ts';
import { Refusal, refuse } from '../problems/refusal.ts';

export type ExportFormat = 'files' | 'xlsform' | 'json-schema' | 'bpmn';

export interface WrittenDefinition {
  name: string;
  type: string;
  bytes: Readable;
}

/** A version of a task that was published, the one offered now unless another is named. */
export async function exportVersion(
  context: EngineContext,
  { task, version, format }: { task: string; version?: string; format: ExportFormat },
): Promise<WrittenDefinition> {
  const { definitions } = context;
  const hash = version ?? definitions.current(task)?.definition.hash ?? definitions.register(task)?.hash;
  const record = hash === undefined ? undefined : await findDefinition(context.db, hash);
  if (record?.task !== task) throw refuse(404, 'version-not-found', { task, version: hash ?? '' });
  const files = draftFilesOf(record.source);
  if (isRegister(files) && format !== 'files') throw refuse(404, 'version-not-found', { task, version: hash ?? '' });
  return written(files, isRegister(files) ? undefined : (record.compiled as Definition), format);
}

/** A draft; all formats but the files themselves need one that can be read. */
export async function exportDraft(
  context: EngineContext,
  id: string,
  format: ExportFormat,
): Promise<WrittenDefinition> {
  const draft = await findDefinitionDraft(context.db, id);
  if (!draft) throw refuse(404, 'definition-draft-not-found');
  const files = draft.files as unknown as DraftFiles;
  const { definition, problems } = parseDefinition(files, { posts: [...context.definitions.posts] });
  if (!definition && format !== 'files') throw new Refusal(422, problems);
  return written(files, definition, format);
}

function written(files: DraftFiles, definition: Definition | undefined, format: ExportFormat): WrittenDefinition {
  const id = String(files.task.id ?? 'definition');
  if (format === 'files' || !definition)
    return { name: `${id}.zip`, type: 'application/zip', bytes: folderOf(id, files) };
  if (format === 'xlsform') {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return { name: `${id}.xlsx`, type, bytes: writeXlsForm(definition).workbook };
  }
  if (format === 'bpmn')
    return { name: `${id}.bpmn`, type: 'application/xml', bytes: Readable.from([writeBpmn(definition)]) };
  const text = `${JSON.stringify(documentSchema(definition), null, 2)}\n`;
  return { name: `${id}.schema.json`, type: 'application/schema+json', bytes: Readable.from([text]) };
}

/** As a folder below `forms/`. */
function folderOf(id: string, files: DraftFiles): Readable {
  const { task, form, workflow, figures } = textsOfDraft(files);
  const texts = Object.entries(
    isRegister(files) ? { register: task, form, figures } : { task, form, workflow, figures },
  );
  return zipFiles(texts.map(([name, text]) => ({ path: `${id}/${name}.json`, text })));
}
