import type { EntityManager } from '@mikro-orm/core';

export const publish = (manager: EntityManager): string => manager.name;
