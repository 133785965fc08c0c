import { ArticleKind } from '../../entities/content/article.entity.js';
import { Consent } from '../../entities/content/testimony.entity.js';
import { articleSummary, articleTitles, blocks, testimonies } from './content-words.js';
import { addDays } from './dates.js';
import { fill, originalOf, sampleText, writtenAt, type Fields } from './phrase.js';
import { begins } from './organisation-words.js';
import { sampleFiles } from './media.js';
import { random } from './random.js';
import type { SampleSetting } from './setting.js';

/** Articles and the blocks that hold their text. */
export interface SampleArticles {
  readonly articles: readonly Fields[];
  readonly blocks: readonly Fields[];
}

const articles = 60;
const told = 20;
const articleKinds = Object.keys(ArticleKind.values) as ArticleKind[];
const consents = Object.keys(Consent.values) as Consent[];
const testimonySlug = (index: number): string => `sample-testimony-${String(index + 1).padStart(2, '0')}`;

/** Sixty articles of two to four blocks; a few show a testimony, which some readers may not see. */
export function sampleArticles(setting: SampleSetting): SampleArticles {
  const made = Array.from({ length: articles }, (_, index) => {
    const chance = random(90_000 + index);
    const slug = `sample-article-${String(index + 1).padStart(3, '0')}`;
    const kind = articleKinds[index % articleKinds.length] ?? 'NEWS';
    const about = chance.some(setting.themes, chance.between(1, 2));
    const label = about[0]?.label ?? begins;
    const written = writtenAt(index);
    const text = (phrase: (typeof testimonies)[number]) =>
      sampleText(written, (locale) => fill(phrase, locale, { theme: label[locale] }));
    const article = {
      slug,
      provenance: 'SAMPLE',
      articleKind: kind,
      title: text(articleTitles[kind]),
      summary: text(articleSummary),
      originalLocale: originalOf(written),
      publishedOn: addDays('2018-02-01', index * 47),
      programmes: chance.some(setting.programmes, 1),
      themes: about.map((theme) => theme.slug),
      countries: chance.some(setting.places, chance.between(0, 2)).map((place) => place.iso2),
      ...(index % 4 === 0 && { image: sampleFiles[(index / 4) % sampleFiles.length] }),
    };
    const own = { provenance: 'SAMPLE', article: slug };
    const texts = chance.some(blocks, chance.between(2, 4)).map(([heading, words], position) => ({
      ...own,
      slug: `${slug}-${position + 1}`,
      position: position + 1,
      blockKind: 'TEXT',
      heading: Object.fromEntries(written.map((locale) => [locale, heading[locale]])),
      text: text(words),
    }));
    const shown = {
      ...own,
      slug: `${slug}-9`,
      position: 9,
      blockKind: 'TESTIMONY',
      testimony: testimonySlug(index / 10),
    };
    const picture = {
      ...own,
      slug: `${slug}-8`,
      position: 8,
      blockKind: 'IMAGE',
      image: sampleFiles[index % sampleFiles.length],
    };
    return { article, blocks: index % 10 === 0 ? [...texts, picture, shown] : texts };
  });
  return { articles: made.map((one) => one.article), blocks: made.flatMap((one) => one.blocks) };
}

/** What organisations of the sample say, with and without their consent. */
export const sampleTestimonies = (setting: SampleSetting): Fields[] =>
  Array.from({ length: told }, (_, index) => {
    const chance = random(95_000 + index);
    const words = chance.pick(testimonies);
    return {
      slug: testimonySlug(index),
      provenance: 'SAMPLE',
      text: sampleText(writtenAt(index), (locale) => words[locale]),
      isQuotation: chance.chance(30),
      organisation: setting.organisations[index % setting.organisations.length],
      ...(chance.chance(50) && { country: chance.pick(setting.places).iso2 }),
      ...(setting.programmes.length > 0 && { programme: chance.pick(setting.programmes) }),
      year: chance.between(2015, 2024),
      // Every second has agreed; of the others each has its own reason to be kept back.
      consent: index % 2 === 0 ? 'GIVEN' : consents[(index >> 1) % consents.length],
    };
  });
