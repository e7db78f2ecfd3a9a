export { metaSchemas } from '../meta/index.ts';
export { formFromSchema } from './form-from-schema.ts';
export { type DefinitionSource, type ParseContext, parseDefinition } from './parse-definition.ts';
export { parsePosts } from './parse-posts.ts';
export { parseRegister, type RegisterSource } from './parse-register.ts';
export { parseScenario } from './parse-scenario.ts';
