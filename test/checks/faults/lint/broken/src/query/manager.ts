import type { EntityManager } from '@mikro-orm/core';

export const read = (manager: EntityManager): string => manager.name;
