import type { Page } from 'playwright-core';

/** A picture of a page in the documents. */
export interface Picture {
  /** Its file is docs/pictures/<name>.webp. */
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: true;
  /** Waits until the page shows what a script writes. */
  readonly ready?: (page: Page) => Promise<unknown>;
}

/** Every picture, one line each. After a change: `RESEAU_PICTURES=1 npm test -- web/pictures`. */
export const pictures: readonly Picture[] = [
  { name: 'front', path: '/?lang=fr', width: 1280, height: 1100 },
  { name: 'site', path: '/en/organisations', width: 1280, height: 1000 },
  { name: 'site-phone', path: '/es/organizaciones/omct', width: 390, height: 844, dark: true },
  {
    name: 'embed',
    path: '/embed/?lang=en',
    width: 1280,
    height: 1000,
    ready: (page) => page.getByText('301 members').waitFor(),
  },
  {
    name: 'embed-frame',
    path: '/embed/members?lang=ar&region=africa',
    width: 768,
    height: 1000,
    ready: (page) => page.locator('reseau-members:state(drawn)').waitFor(),
  },
  {
    name: 'explorer',
    path: '/explorer/',
    width: 1280,
    height: 800,
    ready: async (page) => {
      await page.getByText('SAMPLE is fictional').waitFor();
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      await page.getByRole('button', { name: /execute query/i }).click();
      await page.locator('.result-window', { hasText: '311' }).waitFor();
    },
  },
];
