export { addField, moveField, type Owner, removeField, setKeyword } from './commands/fields.ts';
export { applyEdit, type Edit, type Place } from './edit.ts';
export { type Change, type History, perform, redo, startHistory, undo } from './history.ts';
