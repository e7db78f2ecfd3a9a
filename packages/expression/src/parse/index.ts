export { evaluateLine, evaluateLines, type Line, type LineResult, readLine } from './evaluate-line.ts';
export { MAX_LENGTH, MAX_NODES, type Parsed, type ParseOptions, parse, parseText } from './parse.ts';
export { schemaOf } from './schema-of.ts';
export { functionNames } from './signatures.ts';
