import { resolver } from '../resolvers/appeals/appeal.resolver.js';
export const open = (orm: unknown) => [orm, resolver];
