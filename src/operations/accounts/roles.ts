import { Capability } from '../../entities/house/capability.js';
import type { Right } from '../rights.js';

const all = Object.keys(Capability.values) as Capability[];

/** Sets of capabilities by the name of those who usually have them; an operator gives them by these names. */
export const roles: Readonly<Record<string, readonly Right[]>> = {
  administrator: all.map((capability) => ({ capability })),
  editor: (['DRAFT', 'MEDIA'] as const).map((capability) => ({ capability })),
  translator: [{ capability: 'TRANSLATE' }],
  publisher: (['DRAFT', 'REVIEW', 'PUBLISH', 'WITHDRAW', 'MEDIA'] as const).map((capability) => ({
    capability,
  })),
  finance: (['DRAFT', 'FINANCE'] as const).map((capability) => ({ capability })),
};
