import type { DonorCategory } from '../../entities/finance/donor.entity.js';
import type { OrganisationType } from '../../entities/network/organisation-vocabulary.js';
import { otherBodies, publicBodies, together } from './donor-words.js';
import type { Fields } from './phrase.js';
import { random } from './random.js';
import { plainName, type SamplePlace } from './setting.js';
import { slugify } from '../../base/slugify.js';

/** A fictional donor and the years in which it gives. */
export interface SampleDonor {
  readonly slug: string;
  readonly category: DonorCategory;
  readonly from: number;
  readonly to: number;
  readonly fields: Fields;
}

const types: Partial<Record<DonorCategory, OrganisationType>> = {
  FOUNDATION: 'FOUNDATION',
  GOVERNMENT: 'GOVERNMENT',
  INTERGOVERNMENTAL: 'MULTILATERAL',
  LOCAL_GOVERNMENT: 'LOCAL_GOVERNMENT',
  NGO: 'INTERNATIONAL_NGO',
  ACADEMIC: 'ACADEMIC',
};

/** Fictional donors of every category; states among them are fictional countries. */
export function sampleDonors(places: readonly SamplePlace[]): SampleDonor[] {
  const ofStates = publicBodies.flatMap(([category, forms]) =>
    places.flatMap((place) =>
      forms.map((form) => ({
        category,
        name: form.replace('{}', plainName(place.name.en)),
        country: place.iso2,
      })),
    ),
  );
  const others = otherBodies.flatMap(([category, forms, symbols]) =>
    symbols.map((symbol, index) => ({
      category,
      name: (forms[index % forms.length] ?? '{}').replace('{}', symbol),
      country: undefined,
    })),
  );
  const crowds = together.map(([category, name]) => ({ category, name, country: undefined }));
  return [...ofStates, ...others, ...crowds].map(({ category, name, country }, index) => {
    const chance = random(7000 + index);
    const slug = `${slugify(name)}-sample`;
    // Every third gives all the time, as do the many together: so no year is without any category.
    const always = index % 3 === 0 || types[category] === undefined;
    const from = always ? 2015 : chance.between(2015, 2020);
    return {
      slug,
      category,
      from,
      to: always ? 2024 : chance.between(from + 2, 2024),
      fields: {
        slug,
        provenance: 'SAMPLE',
        name: `${name} (sample)`,
        category,
        ...(types[category] && { type: types[category] }),
        ...(country !== undefined && { country }),
      },
    };
  });
}
