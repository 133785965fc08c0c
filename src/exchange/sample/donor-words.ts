import type { DonorCategory } from '../../entities/finance/donor.entity.js';

/** Public bodies that donate: the name of a fictional state stands for {}. */
export const publicBodies: readonly (readonly [category: DonorCategory, forms: readonly string[]])[] = [
  ['GOVERNMENT', ['Ministry of Foreign Affairs of {}', 'Development Agency of {}', 'Embassy of {}']],
  ['LOCAL_GOVERNMENT', ['Capital City of {}', 'Northern Province of {}']],
];

/**
 * Other bodies: each symbol stands once for {}, in the forms in turn. None of the names is meant to be
 * anybody's.
 */
export const otherBodies: readonly (readonly [
  category: DonorCategory,
  forms: readonly string[],
  symbols: readonly string[],
])[] = [
  [
    'FOUNDATION',
    ['{} Foundation', 'Fondation {}', 'Fundación {}'],
    [
      'Lantern',
      'Meridian',
      'Quince',
      'Osier',
      'Solstice',
      'Tamarind',
      'Verbena',
      'Wayfarer',
      'Alcyon',
      'Borealis',
      'Clover',
      'Driftwood',
      'Ember',
      'Fjord',
      'Gorse',
      'Heather',
      'Indigo',
      'Juniper',
    ],
  ],
  [
    'INTERGOVERNMENTAL',
    ['Union of {} States', '{} Fund of the Five Nations'],
    ['Coastal', 'Upland', 'Archipelago', 'Riverine', 'Steppe'],
  ],
  [
    'NGO',
    ['{} Solidarity', 'Aid from {}', '{} Relief'],
    ['Harbour', 'Orchard', 'Beacon', 'Millstone', 'Hearth', 'Compass'],
  ],
  [
    'ACADEMIC',
    ['University of {}', '{} Institute of Law'],
    ['Sampleville', 'Example Bay', 'Specimen Hill', 'Muestra'],
  ],
];

/** Donors that are many people together. */
export const together: readonly (readonly [category: DonorCategory, name: string])[] = [
  ['INDIVIDUALS', 'Private donors'],
  ['MEMBERSHIP_FEES', 'Fees of members'],
];
