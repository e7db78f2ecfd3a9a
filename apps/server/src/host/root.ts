import { fileURLToPath } from 'node:url';

/** Folder of the repository, from where definitions and pages are read. */
export const rootFolder = fileURLToPath(new URL('../../../../', import.meta.url));

export const formsFolder = `${rootFolder}forms`;
export const reportsFolder = `${rootFolder}reports`;
export const adminFolder = `${rootFolder}apps/admin/dist`;
