export { MAX_LENGTH, MAX_NODES, type Parsed, type ParseOptions, parse, parseText } from './parse.ts';
export { functionNames } from './signatures.ts';
