import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { openBrowser } from '../explorer/browser.js';
import { openHttpServer } from '../server/http-server.js';
import { pictures, type Picture } from './pictures.js';

const folder = 'docs/pictures';
const maxBytes = 150_000;
const fileOf = ({ name }: Picture): string => `${folder}/${name}.webp`;

/** Opens each page and writes its picture, with the evaluation data. */
async function take(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const server = await openHttpServer();
  const browser = await openBrowser();
  try {
    for (const picture of pictures) {
      const { path, width, height, dark, ready } = picture;
      const page = await browser.context.newPage();
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
      await page.goto(server.url + path, { waitUntil: 'networkidle' });
      await ready?.(page);
      const image = await page.screenshot({ animations: 'disabled' });
      await writeFile(fileOf(picture), await sharp(image).webp({ quality: 82, effort: 6 }).toBuffer());
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

beforeAll(async () => {
  if (process.env.RESEAU_PICTURES) await take();
}, 240_000);

describe('the pictures in the documents', () => {
  it.each(pictures)('$name has its size, weighs little, and a document shows it', async (picture) => {
    const { width, height } = picture;
    expect(existsSync(fileOf(picture))).toBe(true);
    expect(statSync(fileOf(picture)).size).toBeLessThan(maxBytes);
    expect(await sharp(fileOf(picture)).metadata()).toMatchObject({ format: 'webp', width, height });
    expect(readFileSync('docs/rooms.md', 'utf8')).toMatch(
      new RegExp(`!\\[[^\\]]{10,}\\]\\(pictures/${picture.name}\\.webp\\)`),
    );
  });

  it('are all in the list', () => {
    expect(readdirSync(folder).sort()).toEqual(pictures.map(({ name }) => `${name}.webp`).sort());
  });
});
