export { mayMount } from './may-mount.ts';
export { tamper } from './tamper.ts';
export {
  type TemporaryDatabase,
  type TemporaryPlace,
  temporaryDatabase,
  temporaryPlace,
  testedDatabase,
} from './temporary-database.ts';
