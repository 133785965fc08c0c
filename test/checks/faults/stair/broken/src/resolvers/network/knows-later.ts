import { Appeal } from '../../entities/appeals/appeal.entity.js';
export const knows = Appeal;
