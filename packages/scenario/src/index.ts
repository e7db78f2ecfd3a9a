export { type CastMember, type CastUnit, cast, castUnits } from './cast.ts';
export { type EngineOffice, engineOffice } from './engine-office.ts';
export { layFiles } from './lay-files.ts';
export type { Answer, Office } from './office.ts';
export { describeFailure, type Failure, play } from './play.ts';
export { type FoundScenario, readScenarios } from './read-scenarios.ts';
export type { Expectation, Scenario, ScenarioStep } from './scenario.ts';
export { storeCast } from './store-cast.ts';
