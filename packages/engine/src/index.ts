export type { EngineContext } from './context.ts';
export { DefinitionShelf, type PublishedDefinition, publishDefinitions } from './definition/definition-shelf.ts';
export {
  type BrokenForm,
  formFolders,
  type LoadedForm,
  type LoadedForms,
  loadForm,
  loadForms,
  problemLines,
  readPosts,
} from './definition/load-forms.ts';
export { type EngineOptions, engine } from './engine.ts';
export { type JobFailure, nextDueAt, runDueJobs } from './jobs/run-due-jobs.ts';
export { messageOf } from './problems/catalogue.ts';
export { engineCatalogue } from './problems/problem.ts';
export { Refusal } from './problems/refusal.ts';
export { defaultPasswordCost, hashPassword, leastPasswordCost, type PasswordCost } from './session/password.ts';
export { openSession } from './session/session.service.ts';
export { sessionCookie } from './session/signed-in.ts';
export { type BrokenCase, verifyHistory } from './verify/verify-history.ts';
