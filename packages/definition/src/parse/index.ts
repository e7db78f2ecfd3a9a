export { type DefinitionSource, type ParseContext, parseDefinition } from './parse-definition.ts';
