export { randomCommand, randomDefinition } from './workflow/random-case.fixture.ts';
export { expectSound } from './workflow/sound-state.fixture.ts';
export { Story, standardPosts, units } from './workflow/story.fixture.ts';
