import { sampleLocales } from './languages.js';
import { offices, type Office } from './authority-words.js';
import { sampleText, type Fields } from './phrase.js';
import { plainName, type SamplePlace } from './setting.js';
import { slugify } from '../../base/slugify.js';

/** The slug of the office of a fictional state. */
export const authorityOf = (place: SamplePlace, office: Office): string =>
  `sample-${place.iso3.toLowerCase()}-${office.slug}`;

/** The offices of the fictional states, with addresses that lead nowhere. */
export const sampleAuthorities = (places: readonly SamplePlace[]): Fields[] =>
  places.flatMap((place) =>
    offices.map((office) => ({
      slug: authorityOf(place, office),
      provenance: 'SAMPLE',
      office: sampleText(
        sampleLocales,
        (locale) => `${office.office[locale]} (${plainName(place.name[locale])})`,
      ),
      body: sampleText(sampleLocales, (locale) => office.body[locale]),
      country: place.iso2,
      postalAddress: `${office.body.en}\n1 Sample Street\n00000 Sampleville\n${plainName(place.name.en)}`,
      email: `${office.mailbox}@${slugify(plainName(place.name.en))}.example`,
    })),
  );
